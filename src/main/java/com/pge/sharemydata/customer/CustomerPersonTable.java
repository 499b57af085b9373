package com.pge.sharemydata.customer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subjects of the identity provider, and the customer each is. */
@Repository
class CustomerPersonTable {

    private final JdbcClient jdbc;

    CustomerPersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CustomerId> customerOf(String subject) {
        return jdbc.sql("SELECT customer_id FROM customer_person WHERE subject = :subject")
                .param("subject", subject)
                .query((row, number) -> CustomerId.of(row.getString("customer_id")))
                .optional();
    }

    Set<String> subjects(CustomerId customer) {
        return new LinkedHashSet<>(jdbc.sql(
                        "SELECT subject FROM customer_person WHERE customer_id = :customer ORDER BY linked_at, subject")
                .param("customer", customer.toString())
                .query((row, number) -> row.getString("subject"))
                .list());
    }

    void add(String subject, CustomerId customer, MatchedBy matchedBy, Instant at) {
        jdbc.sql("""
                        INSERT INTO customer_person (subject, customer_id, matched_by, linked_at)
                        VALUES (:subject, :customer, :matchedBy, :at)""")
                .param("subject", subject)
                .param("customer", customer.toString())
                .param("matchedBy", matchedBy.name())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
