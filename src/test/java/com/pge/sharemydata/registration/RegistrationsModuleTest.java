package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class RegistrationsModuleTest {

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @Autowired
    private SubmittedRegistrations submitted;

    @Autowired
    private Journeys journeys;

    private final String person = "person-" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    private final String ein = String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));

    private OrganizationId organization = OrganizationId.next();

    @BeforeEach
    void startAnOrganization() {
        signIn(person, Roles.PROVIDER);
        organization = organizations.start(UserType.SELF_ACCESS, "Lee Wong");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String subject, String... roles) {
        var authorities = List.of(roles).stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(subject, "secret", authorities));
    }

    private RegistrationId submit() {
        RegistrationDetails draft = registrations.mine();
        RegistrationId id = draft.id();
        draft = drafts.save(id, draft.revision(), COMPANY);
        draft = drafts.save(id, draft.revision(), CONTACTS);
        drafts.save(id, draft.revision(), DATA);
        draft = drafts.accept(id, EnumSet.allOf(Agreement.class));
        registrations.submit(id, draft.revision());
        return id;
    }

    private RegistrationDetails found(RegistrationId id) {
        return registrations.find(id).orElseThrow();
    }

    @Test
    void openWithTheOrganization() {
        RegistrationDetails draft = registrations.mine();

        assertThat(draft.organization()).isEqualTo(organization);
        assertThat(draft.isDraft()).isTrue();
        assertThat(journeys.mine().stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    void keepASectionAsTyped() {
        RegistrationDetails draft = registrations.mine();

        drafts.save(draft.id(), draft.revision(), TECHNICAL);
        RegistrationDetails kept = found(draft.id());

        assertThat(kept.answers().technical()).isEqualTo(TECHNICAL);
        assertThat(kept.answers().transparency()).isEqualTo(Transparency.EMPTY);
    }

    @Test
    void refuseAStaleForm() {
        RegistrationDetails draft = registrations.mine();
        drafts.save(draft.id(), draft.revision(), CONTACTS);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> drafts.save(draft.id(), draft.revision(), CONTACTS));
    }

    @Test
    void keepWhatWasTypedThoughTheEinIsTaken() {
        signIn(person + "-first", Roles.PROVIDER);
        organizations.start(UserType.STANDARD, "Brightmeter");
        RegistrationDetails mine = registrations.mine();
        drafts.save(mine.id(), mine.revision(), companyWith(ein));
        assertThat(drafts.claim(mine.id())).isEmpty();

        signIn(person + "-other", Roles.PROVIDER);
        organizations.start(UserType.STANDARD, "Copycat");
        RegistrationDetails theirs = registrations.mine();
        drafts.save(theirs.id(), theirs.revision(), companyWith(ein));

        assertThat(drafts.claim(theirs.id()))
                .get()
                .extracting(OpenPoint::messageKey)
                .isEqualTo("organization.error.ein-taken");
        assertThat(registrations.mine().answers().company().ein()).isEqualTo(ein);
    }

    @Test
    void doNotShowAnotherCompanysVersion() {
        RegistrationId foreign = registrations.mine().id();
        signIn(person + "-other", Roles.PROVIDER);
        organizations.start(UserType.STANDARD, "Copycat");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> registrations.mine(foreign))
                .withMessage("registration.error.unknown");
    }

    @Test
    void goFromSubmittedToApproved() {
        RegistrationId id = submit();
        assertThat(journeys.mine().stage()).isEqualTo(Stage.IN_LINE);

        signIn("reviewer-dana", Roles.REVIEWER);
        submitted.take(id);
        submitted.approve(id, found(id).revision(), FINE, null);

        assertThat(registrations.approved(organization))
                .get()
                .extracting(RegistrationDetails::id)
                .isEqualTo(id);
        signIn(person, Roles.PROVIDER);
        assertThat(journeys.mine().stage()).isEqualTo(Stage.CONNECTING);
    }

    @Test
    void openANewDraftAfterADeclineThatCanBeMended() {
        RegistrationId id = submit();
        signIn("reviewer-dana", Roles.REVIEWER);
        submitted.take(id);

        submitted.declineFixable(id, found(id).revision(), UNREADABLE, "note");

        signIn(person, Roles.PROVIDER);
        RegistrationDetails draft = registrations.mine();
        assertThat(draft.number()).isEqualTo(2);
        assertThat(draft.answers().contacts()).isEqualTo(CONTACTS);
        assertThat(draft.openPoints()).isEmpty();
        assertThat(journeys.mine().stage()).isEqualTo(Stage.CORRECTING);
    }

    @Test
    void refuseADecisionOnARevisionThatChanged() {
        RegistrationId id = submit();
        signIn("reviewer-dana", Roles.REVIEWER);
        submitted.take(id);
        long shown = found(id).revision();
        submitted.approve(id, shown, FINE, null);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> submitted.declineFinal(id, shown, PROHIBITED, null));
    }

    @Test
    void leaveTheSecondDecisionToASeniorReviewer() {
        RegistrationId id = submit();
        signIn("reviewer-dana", Roles.REVIEWER);
        submitted.take(id);
        submitted.refer(id);
        long shown = found(id).revision();

        signIn("reviewer-sam", Roles.REVIEWER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> submitted.approve(id, shown, FINE, null));
        signIn("reviewer-sam", Roles.REVIEWER, Roles.SENIOR_REVIEWER);
        submitted.approve(id, shown, FINE, null);

        assertThat(found(id).status()).isEqualTo(RegistrationStatus.APPROVED);
    }

    @Test
    void areNotDecidedByProviders() {
        RegistrationId id = submit();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> submitted.take(id));
    }

    @Test
    void areListedByState() {
        RegistrationId id = submit();

        List<RegistrationRow> rows = registrations.in(Set.of(RegistrationStatus.SUBMITTED), PageRequest.of(0, 1000));

        assertThat(rows).extracting(RegistrationRow::id).contains(id);
        assertThat(rows).allMatch(row -> row.waitingOn() == WaitingOn.US);
    }

    private static Company companyWith(String ein) {
        return new Company("Brightmeter", null, ein, null, null, null, null, null, null, null);
    }
}
