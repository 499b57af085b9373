package com.pge.sharemydata.credential;

import java.security.SecureRandom;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers an API client is known by, and the counter by which its changes are found. */
@Component
class ClientNumbers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApiClientRepository repository;
    private final JdbcClient database;

    ClientNumbers(ApiClientRepository repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    /** Random, 5 to 8 digits, not yet taken. */
    String thirdPartyId() {
        return free(10_000, 100_000_000, repository::existsByThirdPartyId);
    }

    /** Random, 10 digits, not yet taken. */
    String applicationInformationId() {
        return free(1_000_000_000L, 10_000_000_000L, repository::existsByApplicationInformationId);
    }

    /**
     * Greater than the number of every change committed before. The counter's row stays locked until the transaction ends,
     * so that changes become visible in the order of their numbers and a reader misses none.
     */
    long nextChange() {
        database.sql("update api_client_change set number = number + 1").update();
        return database.sql("select number from api_client_change")
                .query(Long.class)
                .single();
    }

    private static String free(long least, long bound, Predicate<String> taken) {
        String candidate;
        do {
            candidate = Long.toString(RANDOM.nextLong(least, bound));
        } while (taken.test(candidate));
        return candidate;
    }
}
