package com.pge.sharemydata.organization;

import static com.pge.sharemydata.organization.OrganizationFixtures.ANNA;
import static com.pge.sharemydata.organization.OrganizationFixtures.BEN;
import static com.pge.sharemydata.organization.OrganizationFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.OneTimeToken;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant END = NOON.plus(Duration.ofDays(14));

    private final OneTimeToken token = OneTimeToken.next();
    private final Invitation invitation =
            new Invitation(OrganizationId.next(), BEN.email(), MemberRole.TECHNICAL, token, NOON, END);

    @Test
    void isAcceptedOnceByTheInvitedAddress() {
        invitation.accept(BEN, NOON);

        refuses("organization.error.invitation-over", () -> invitation.accept(BEN, NOON));
    }

    @Test
    void isNotForAnotherAddress() {
        refuses("organization.error.invitation-address", () -> invitation.accept(ANNA, NOON));
    }

    @Test
    void isNotForAnAddressNobodyProved() {
        var unproved = new Person(BEN.subject(), BEN.name(), BEN.email(), false, BEN.language());

        refuses("organization.error.invitation-address", () -> invitation.accept(unproved, NOON));
    }

    @Test
    void endsAtItsEnd() {
        assertThat(invitation.isOpen(END.minusMillis(1))).isTrue();
        assertThat(invitation.isOpen(END)).isFalse();
        refuses("organization.error.invitation-over", () -> invitation.accept(BEN, END));
    }

    @Test
    void canBeTakenBack() {
        var _ = invitation.withdraw(ANNA.actor(), NOON);

        refuses("organization.error.invitation-over", () -> invitation.accept(BEN, NOON));
    }

    @Test
    void hidesItsTokenAndItsAddress() {
        assertThat(token.reveal()).matches("[0-9a-f]{32}");
        assertThat(token).hasToString("OneTimeToken[hidden]");
        assertThat(OneTimeToken.of(token.reveal()).sha256()).isEqualTo(token.sha256());
        assertThat(invitation.masked()).isEqualTo("b***@brightmeter.example");
    }

    private static void refuses(String messageKey, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessage(messageKey);
    }
}
