package com.pge.sharemydata.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final UUID CERTIFICATE = UUID.randomUUID();

    private final OrganizationId company = OrganizationId.next();
    private final Proof proof = new Proof(company, TestSuite.API, NOON);

    @Test
    void passesAndTellsOnce() {
        assertThat(proof.pass(CERTIFICATE, NOON))
                .contains(new ReadinessChanged(company, TestSuite.API, Readiness.PASSED, Actor.SYSTEM, NOON));
        assertThat(proof.pass(CERTIFICATE, NOON)).isEmpty();
    }

    @Test
    void failsBeforeItEverPassed() {
        assertThat(proof.fail(NOON)).isPresent();
        assertThat(proof.row().readiness()).isEqualTo(Readiness.FAILING);
    }

    @Test
    void isNotUndoneByALaterWrongCall() {
        assertThat(proof.pass(CERTIFICATE, NOON)).isPresent();

        assertThat(proof.fail(NOON)).isEmpty();
        assertThat(proof.row().readiness()).isEqualTo(Readiness.PASSED);
    }

    @Test
    void goesStaleAndIsRenewedByPassingAgain() {
        assertThat(proof.pass(CERTIFICATE, NOON)).isPresent();

        assertThat(proof.outdate(Actor.SYSTEM, NOON)).isPresent();
        assertThat(proof.fail(NOON)).isEmpty();
        assertThat(proof.row().readiness()).isEqualTo(Readiness.STALE);
        assertThat(proof.pass(UUID.randomUUID(), NOON)).isPresent();
    }

    @Test
    void cannotGoStaleUnproven() {
        assertThat(proof.outdate(Actor.SYSTEM, NOON)).isEmpty();
        assertThat(proof.row().readiness()).isEqualTo(Readiness.NOT_RUN);
    }
}
