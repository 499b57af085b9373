package com.pge.sharemydata.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCycleProposalTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final Actor DANA = new Actor("dana", "Dana Whitfield");
    private static final Actor OMAR = new Actor("omar", "Omar Haddad");

    private final OrganizationId company = OrganizationId.next();
    private final LifeCycleProposal suspension =
            new LifeCycleProposal(company, LifeCycleAct.SUSPEND, "Leaked a customer list", null, DANA, NOON);

    @Test
    void isConfirmedByASecondPerson() {
        assertThat(suspension.confirm(OMAR, NOON)).isEqualTo(new FourEyes(DANA, OMAR));
        assertThat(suspension.state()).isEqualTo(ProposalState.CONFIRMED);
    }

    @Test
    void isNotConfirmedByItsProposer() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> suspension.confirm(DANA, NOON))
                .withMessage("shared.error.four-eyes");
        assertThat(suspension.state()).isEqualTo(ProposalState.OPEN);
    }

    @Test
    void isClosedOnce() {
        assertThat(suspension.drop(DANA, NOON).organization()).isEqualTo(company);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> suspension.confirm(OMAR, NOON))
                .withMessage("review.error.proposal-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void needsAReason(String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new LifeCycleProposal(company, LifeCycleAct.REVOKE, reason, null, DANA, NOON))
                .withMessage("review.error.reason");
    }

    @Test
    void endsServiceOnADayThatLiesAhead() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new LifeCycleProposal(company, LifeCycleAct.OFFBOARD, "Moved", NOON, DANA, NOON))
                .withMessage("review.error.service-end");
        assertThat(new LifeCycleProposal(
                                company, LifeCycleAct.OFFBOARD, "Moved", NOON.plus(Duration.ofDays(1)), DANA, NOON)
                        .serviceEnd())
                .isAfter(NOON);
    }

    @Test
    void offersOnlyWhatTheStatusAllows() {
        assertThat(LifeCycleAct.possible(OrganizationStatus.ACTIVE))
                .containsExactly(LifeCycleAct.SUSPEND, LifeCycleAct.OFFBOARD, LifeCycleAct.REVOKE);
        assertThat(LifeCycleAct.possible(OrganizationStatus.SUSPENDED)).contains(LifeCycleAct.REINSTATE);
        assertThat(LifeCycleAct.possible(OrganizationStatus.EMAIL_PENDING)).isEmpty();
        assertThat(LifeCycleAct.possible(OrganizationStatus.REVOKED)).isEmpty();
    }
}
