package com.pge.sharemydata.audit;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The time-lines of organizations, and the whole trail for those who audit it; newest first. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    private static final String OFFICE = "hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.REVIEWER + "')";
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final AuditTable table;
    private final ObjectProvider<OfficeEvents> officeEvents;
    private final Texts texts;
    private final JsonMapper json;

    Timelines(AuditTable table, ObjectProvider<OfficeEvents> officeEvents, Texts texts, JsonMapper json) {
        this.table = table;
        this.officeEvents = officeEvents;
        this.texts = texts;
        this.json = json;
    }

    /** One organization's, whole: for the office. The caller has checked that the reader may see it. */
    public List<TimelineRow> of(UUID timeline, Pageable page) {
        return table.of(timeline, Set.of(), page).stream().map(this::row).toList();
    }

    /** One organization's as its own people read it, without what is the office's business alone. */
    public List<TimelineRow> told(UUID timeline, Pageable page) {
        Set<String> kept = officeEvents.stream()
                .flatMap(source -> source.types().stream())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        return table.of(timeline, kept, page).stream().map(this::row).toList();
    }

    @PreAuthorize(OFFICE)
    public List<AuditRow> find(AuditFilter filter, Pageable page) {
        return table.newest(filter, page).stream()
                .map(entry -> new AuditRow(entry.timeline(), row(entry)))
                .toList();
    }

    /** The simple names of all events that ever happened. */
    @PreAuthorize(OFFICE)
    public List<String> events() {
        return table.events();
    }

    /** What happened, in plain words: {@code audit.<event>} with its slots <code>{name}</code> filled from the facts. */
    public String words(TimelineRow row, @Nullable Locale language) {
        String text = texts.find("audit." + row.event(), language).orElseGet(row::event);
        for (Map.Entry<String, String> fact : row.facts().entrySet()) {
            // A fact may be the key of a word, such as Readiness.PASSED.
            String word = texts.find(fact.getValue(), language).orElse(fact.getValue());
            text = text.replace("{" + fact.getKey() + "}", word);
        }
        return text;
    }

    private TimelineRow row(AuditEntry entry) {
        return new TimelineRow(
                entry.id(),
                entry.at().toInstant(ZoneOffset.UTC),
                entry.actorSubject(),
                entry.actorName(),
                entry.event(),
                json.readValue(entry.facts(), FACTS));
    }
}
