package com.pge.sharemydata.credential;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each secret was last used: to the minute, so that a busy company costs one write a minute and not one a call. */
@Component
class SecretUses {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();
    private final JdbcClient database;

    SecretUses(JdbcClient database) {
        this.database = database;
    }

    void note(UUID secret, Instant at) {
        Instant before = noted.get(secret);
        if (before != null && before.plus(GRAIN).isAfter(at)) {
            return;
        }
        boolean mine = before == null ? noted.putIfAbsent(secret, at) == null : noted.replace(secret, before, at);
        if (mine) {
            database.sql("""
                            insert into api_secret_use (secret, used_at) values (:secret, :at)
                            on duplicate key update used_at = greatest(used_at, value(used_at))
                            """)
                    .param("secret", secret)
                    .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        }
    }

    Map<UUID, Instant> last(Collection<UUID> secrets) {
        if (secrets.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select secret, used_at from api_secret_use where secret in (:secrets)")
                .param("secrets", secrets)
                .query((row, _) -> Map.entry(
                        row.getObject("secret", UUID.class),
                        row.getObject("used_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
