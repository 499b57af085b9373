package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.Deliveries;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When data last went out by each authorization: noted in memory at every read, written down every few seconds. */
@Component
public class DeliveryBook implements Deliveries, DisposableBean {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Map<AuthorizationId, Instant> unwritten = new ConcurrentHashMap<>();

    DeliveryBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void note(AuthorizationId authorization, Instant at) {
        unwritten.put(authorization, at);
    }

    @Override
    public Map<AuthorizationId, Instant> last(Collection<AuthorizationId> authorizations) {
        Map<AuthorizationId, Instant> last = new HashMap<>();
        if (!authorizations.isEmpty()) {
            String marks = String.join(",", Collections.nCopies(authorizations.size(), "?"));
            jdbc.query(
                    "select authorization, last_at from greenbutton_delivery where authorization in (" + marks + ")",
                    row -> {
                        last.put(
                                new AuthorizationId(row.getString("authorization")),
                                row.getTimestamp("last_at").toInstant());
                    },
                    authorizations.stream().map(AuthorizationId::id).toArray());
        }
        authorizations.forEach(id -> {
            Instant newer = unwritten.get(id);
            if (newer != null) {
                last.put(id, newer);
            }
        });
        return last;
    }

    @Scheduled(fixedDelayString = "${portal.machine.deliveries:5s}")
    void write() {
        List<Map.Entry<AuthorizationId, Instant>> noted = List.copyOf(unwritten.entrySet());
        jdbc.batchUpdate(
                "insert into greenbutton_delivery (authorization, last_at) values (?, ?)"
                        + " on duplicate key update last_at = greatest(last_at, values(last_at))",
                noted,
                MOST_AT_ONCE,
                (row, delivery) -> {
                    row.setString(1, delivery.getKey().id());
                    row.setTimestamp(2, Timestamp.from(delivery.getValue()));
                });
        noted.forEach(delivery -> unwritten.remove(delivery.getKey(), delivery.getValue()));
    }

    @Override
    public void destroy() {
        write();
    }
}
