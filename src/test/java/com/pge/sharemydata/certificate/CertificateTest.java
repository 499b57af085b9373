package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(365));
    private static final Actor ANN = new Actor("ann", "Ann");

    private final OrganizationId organization = OrganizationId.next();
    private final Certificate certificate = new Certificate(
            organization,
            new SigningRequest(
                    SigningRequests.ec("secp256r1").getPublic(),
                    "EC P-256",
                    "k",
                    "r",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            new CertificateProfile(CertificateUse.CLIENT, "Brightmeter", "a.example.com", null, List.of(), NOON, END),
            new Certificate.Signed("0a", new byte[] {1}, NOON));

    @Test
    void tellsOfItsIssuance() {
        assertThat(certificate.issued(ANN))
                .isEqualTo(new CertificateIssued(certificate.id(), organization, "0a", END, ANN, NOON));
    }

    @ParameterizedTest
    @CsvSource({"-1, SCHEDULED", "0, ACTIVE", "304, ACTIVE", "305, ENDING", "364, ENDING", "365, EXPIRED"})
    void standsWhereItsDatesSay(int days, CertificateState state) {
        assertThat(certificate.state(NOON.plus(Duration.ofDays(days)))).isEqualTo(state);
    }

    @Test
    void isRevokedWhileItLives() {
        assertThat(certificate.revoke(RevocationReason.SUPERSEDED, ANN, NOON))
                .isEqualTo(new CertificateRevoked(certificate.id(), organization, "0a", "SUPERSEDED", ANN, NOON));
        assertThat(certificate.state(NOON)).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    void isNotRevokedTwice() {
        assertThat(certificate.revoke(RevocationReason.SUPERSEDED, ANN, NOON)).isNotNull();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> certificate.revoke(RevocationReason.SUPERSEDED, ANN, NOON))
                .withMessage("certificate.error.over");
    }

    @Test
    void isNotRevokedAfterItsEnd() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> certificate.revoke(RevocationReason.SUPERSEDED, ANN, END))
                .withMessage("certificate.error.over");
    }

    @Test
    void expiresAtItsEndAndOnce() {
        assertThat(certificate.expire(END).at()).isEqualTo(END);

        assertThatIllegalStateException().isThrownBy(() -> certificate.expire(END));
    }

    @Test
    void doesNotExpireBefore() {
        assertThatIllegalStateException().isThrownBy(() -> certificate.expire(END.minusSeconds(1)));
    }

    @Test
    void endsWhenItsCompanysServiceEnds() {
        Instant service = NOON.plus(Duration.ofDays(10));

        certificate.endBy(service);

        assertThat(certificate.state(NOON)).isEqualTo(CertificateState.ENDING);
        assertThat(certificate.endEarly(service).reason()).isEqualTo("CESSATION_OF_OPERATION");
        assertThat(certificate.state(service)).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    void neverEndsLaterThanItSays() {
        certificate.endBy(END.plusSeconds(1));

        assertThat(certificate.endsAt()).isEqualTo(END);
    }

    @Test
    void remindsOfItsEndAtEachStepOnce() {
        assertThat(remindedDaysBefore(61)).isEmpty();
        assertThat(remindedDaysBefore(60)).contains(60);
        assertThat(remindedDaysBefore(59)).isEmpty();
        assertThat(remindedDaysBefore(30)).contains(30);
        assertThat(remindedDaysBefore(14)).contains(14);
        assertThat(remindedDaysBefore(7)).contains(7);
        assertThat(remindedDaysBefore(1)).contains(1);
        assertThat(remindedDaysBefore(0)).isEmpty();
    }

    @Test
    void remindsOnceOfWhatWasMissed() {
        assertThat(remindedDaysBefore(10)).contains(14);
        assertThat(remindedDaysBefore(9)).isEmpty();
    }

    private Optional<Integer> remindedDaysBefore(int days) {
        return certificate.remind(END.minus(Duration.ofDays(days)));
    }
}
