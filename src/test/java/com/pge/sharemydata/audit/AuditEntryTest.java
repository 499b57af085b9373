package com.pge.sharemydata.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-23T20:00:00");

    @Test
    void hasTheSameHashAfterTheSameHash() {
        assertThat(entry("Ana", "{}").hashAfter(AuditEntry.GENESIS))
                .isEqualTo(entry("Ana", "{}").hashAfter(AuditEntry.GENESIS))
                .hasSize(64);
    }

    @Test
    void hasAnotherHashAfterAnotherHash() {
        assertThat(entry("Ana", "{}").hashAfter("0"))
                .isNotEqualTo(entry("Ana", "{}").hashAfter("1"));
    }

    @Test
    void hasAnotherHashWhereAWordMovedToTheNextField() {
        assertThat(new AuditEntry(1, null, "Ab", "c", "n", NOON, "{}").hashAfter(AuditEntry.GENESIS))
                .isNotEqualTo(new AuditEntry(1, null, "A", "bc", "n", NOON, "{}").hashAfter(AuditEntry.GENESIS));
    }

    @Test
    void hasAnotherHashWithOtherFacts() {
        assertThat(entry("Ana", "{}").hashAfter("0"))
                .isNotEqualTo(entry("Ana", "{\"a\":\"b\"}").hashAfter("0"));
    }

    private static AuditEntry entry(String actor, String facts) {
        return new AuditEntry(1, null, "RegistrationApproved", "subject", actor, NOON, facts);
    }
}
