package com.pge.sharemydata.audit;

import com.pge.sharemydata.shared.DomainEvent;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entry of every event in the transaction of the change: no trail, no change; no transaction, no event. */
@Component
class AuditTrail {

    private final AuditTable table;
    private final JsonMapper json;

    AuditTrail(AuditTable table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        table.append(
                event.timeline(),
                event.getClass().getSimpleName(),
                event.by().subject(),
                event.by().name(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                json.writeValueAsString(new TreeMap<>(event.facts())));
    }
}
