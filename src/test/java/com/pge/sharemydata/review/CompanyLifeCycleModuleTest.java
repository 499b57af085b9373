package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CompanyLifeCycleModuleTest {

    private static final Set<String> SENIOR = Set.of(Roles.REVIEWER, Roles.SENIOR_REVIEWER);

    @Autowired
    private CompanyLifeCycle lifeCycle;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Clock clock;

    private OrganizationId company = OrganizationId.next();

    @BeforeEach
    void startCompany() {
        company = as(
                "anna-" + UUID.randomUUID(),
                Roles.PROVIDER,
                () -> organizations.start(UserType.STANDARD, "Cycle " + UUID.randomUUID()));
    }

    @ParameterizedTest
    @CsvSource({"SUSPEND, SUSPENDED", "OFFBOARD, SURRENDERED", "REVOKE, REVOKED"})
    void doesWhatTwoPeopleWant(LifeCycleAct act, OrganizationStatus result) {
        propose("dana", act);
        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);

        confirm("sam");

        assertThat(status()).isEqualTo(result);
        assertThat(open()).isNull();
    }

    @Test
    void reinstatesWithTwoPeopleToo() {
        propose("dana", LifeCycleAct.SUSPEND);
        confirm("sam");

        propose("dana", LifeCycleAct.REINSTATE);
        assertThat(status()).isEqualTo(OrganizationStatus.SUSPENDED);
        confirm("sam");

        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REINSTATE")
    void isConfirmedByNobodyButASecondSeniorPerson(LifeCycleAct act) {
        propose("dana", act);

        refuses("shared.error.four-eyes", () -> confirm("dana"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> confirm("sam", Set.of(Roles.REVIEWER)));
        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void holdsOneProposalAtATime() {
        propose("dana", LifeCycleAct.SUSPEND);

        refuses("review.error.proposal-open", () -> propose("sam", LifeCycleAct.REVOKE));
        does("sam", Roles.REVIEWER, () -> lifeCycle.drop(idOfOpen()));
        propose("sam", LifeCycleAct.REVOKE);

        assertThat(open()).isNotNull();
    }

    @Test
    void refusesASecondConfirmation() {
        propose("dana", LifeCycleAct.SUSPEND);
        ProposalId id = idOfOpen();
        confirm("sam");

        refuses(
                "review.error.proposal-closed",
                () -> as("omar", SENIOR, () -> {
                    lifeCycle.confirm(id);
                    return id;
                }));
    }

    @Test
    void proposesOnlyWhatTheStatusAllows() {
        refuses("review.error.act", () -> propose("dana", LifeCycleAct.REINSTATE));
    }

    @Test
    void pausesAndResumesAtTheCompanysWish() {
        does("dana", Roles.REVIEWER, () -> lifeCycle.pause(company));
        assertThat(organizations.details(company).pausedSince()).isNotNull();
        refuses("organization.error.paused", () -> does("dana", Roles.REVIEWER, () -> lifeCycle.pause(company)));

        does("dana", Roles.REVIEWER, () -> lifeCycle.resume(company));

        assertThat(organizations.details(company).pausedSince()).isNull();
    }

    /** A proposal may come to nothing, and its reason is meant for colleagues until a second person stands behind it. */
    @Test
    void tellsTheCompanyOfNoProposalButOfWhatHappened() {
        propose("dana", LifeCycleAct.SUSPEND);
        assertThat(told()).doesNotContain("LifeCycleProposed");
        assertThat(timelines.of(company.id(), PageRequest.of(0, 20)))
                .extracting(TimelineRow::event)
                .contains("LifeCycleProposed");

        does("sam", Roles.REVIEWER, () -> lifeCycle.drop(idOfOpen()));
        assertThat(told()).doesNotContain("LifeCycleProposalDropped");

        propose("dana", LifeCycleAct.SUSPEND);
        confirm("sam");
        assertThat(told()).contains("OrganizationSuspended");
    }

    @ParameterizedTest
    @CsvSource({Roles.PROVIDER, Roles.CUSTOMER, Roles.AUDITOR, Roles.PROGRAM_ADMIN})
    void isForTheDeskOnly(String role) {
        denies(() -> does("nobody", role, () -> lifeCycle.propose(company, LifeCycleAct.SUSPEND, "Misuse", null)));
        denies(() -> does("nobody", role, () -> lifeCycle.confirm(ProposalId.next())));
        denies(() -> does("nobody", role, () -> lifeCycle.drop(ProposalId.next())));
        denies(() -> does("nobody", role, () -> lifeCycle.pause(company)));
        denies(() -> does("nobody", role, () -> lifeCycle.resume(company)));
        if (!role.equals(Roles.AUDITOR)) {
            denies(() -> as("nobody", role, () -> lifeCycle.open(company)));
        }
    }

    private static void denies(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    private void propose(String person, LifeCycleAct act) {
        does(
                person,
                Roles.REVIEWER,
                () -> lifeCycle.propose(
                        company, act, "Complaints", clock.instant().plus(Duration.ofDays(30))));
    }

    private void confirm(String person) {
        confirm(person, SENIOR);
    }

    private void confirm(String person, Set<String> roles) {
        ProposalId id = idOfOpen();
        var _ = as(person, roles, () -> {
            lifeCycle.confirm(id);
            return id;
        });
    }

    private ProposalId idOfOpen() {
        return as("dana", Roles.REVIEWER, () -> lifeCycle.open(company))
                .orElseThrow()
                .id();
    }

    private @Nullable ProposalRow open() {
        return as("dana", Roles.REVIEWER, () -> lifeCycle.open(company)).orElse(null);
    }

    private OrganizationStatus status() {
        return organizations.details(company).status();
    }

    private List<String> told() {
        return timelines.told(company.id(), PageRequest.of(0, 20)).stream()
                .map(TimelineRow::event)
                .toList();
    }
}
