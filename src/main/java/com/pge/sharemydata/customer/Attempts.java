package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody may claim an account: counted in the database, so over all nodes, by person, by network and by the
 * account number that was typed, whether there is such an account or not.
 */
@Component
class Attempts {

    private final JdbcClient jdbc;
    private final ClaimSettings settings;
    private final Clock clock;

    Attempts(JdbcClient jdbc, ClaimSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one more; {@code customer.error.too-many} where that is one too many. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(@Nullable String subject, NetworkAddress network, BillFacts facts) {
        Instant now = clock.instant();
        Instant since = now.minus(settings.window());
        jdbc.sql("""
                        INSERT INTO customer_attempt (subject, network, account_number, made_at)
                        VALUES (:subject, :network, :account, :at)""")
                .param("subject", subject)
                .param("network", network.value())
                .param("account", facts.accountNumber())
                .param("at", ClaimTable.utc(now))
                .update();
        if (count("subject", subject, since) > settings.perPerson()
                || count("network", network.value(), since) > settings.perNetwork()
                || count("account_number", facts.accountNumber(), since) > settings.perAccount()) {
            throw new RuleViolation("customer.error.too-many", settings.window().toMinutes());
        }
    }

    private long count(String column, @Nullable String value, Instant since) {
        if (value == null) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*) FROM customer_attempt WHERE " + column + " = :value AND made_at > :since")
                .param("value", value)
                .param("since", ClaimTable.utc(since))
                .query(Long.class)
                .single();
    }
}
