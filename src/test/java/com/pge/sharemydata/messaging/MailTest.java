package com.pge.sharemydata.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    private final Mail mail = new Mail(
            "registration-submitted:7",
            EmailAddress.of("ana@brightmeter.com"),
            Languages.SPANISH,
            "registration-submitted",
            new Letter("Subject", "Body", null, null),
            NOON);

    @Test
    void waitsWhenItIsNew() {
        assertThat(mail.state()).isEqualTo(MailState.PENDING);
        assertThat(mail.attempts()).isZero();
    }

    @Test
    void isSentOnce() {
        mail.sent(NOON);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOON);
    }

    @Test
    void keepsWhyItFailed() {
        mail.failed("Connection refused");

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastError()).isEqualTo("Connection refused");
        assertThat(mail.attempts()).isEqualTo(1);
    }

    @Test
    void shortensAnErrorThatIsTooLongForItsColumn() {
        mail.failed("x".repeat(10_000));

        assertThat(mail.lastError()).hasSize(500);
    }

    @Test
    void staysSentWhenALateTryFails() {
        mail.sent(NOON);
        mail.failed("Connection refused");

        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void isTriedAgainAfterItFailed() {
        mail.failed("Connection refused");

        assertThat(mail.again(NOON)).isEqualTo(new MailQueued(mail.id(), NOON));
        assertThat(mail.state()).isEqualTo(MailState.PENDING);
    }

    @Test
    void isNotTriedAgainOnceSent() {
        mail.sent(NOON);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> mail.again(NOON))
                .withMessage("messaging.error.not-failed");
    }
}
