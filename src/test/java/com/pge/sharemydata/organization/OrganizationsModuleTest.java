package com.pge.sharemydata.organization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.TestSystems;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OrganizationsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Organizations organizations;

    @Autowired
    private Members members;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcTemplate database;

    private String anna = "";
    private String ben = "";
    private OrganizationId company = OrganizationId.next();

    @BeforeEach
    void startCompany() {
        anna = "anna-" + UUID.randomUUID();
        ben = "ben-" + UUID.randomUUID();
        company = as(anna, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Brightmeter " + anna));
    }

    @Test
    void makeTheFounderAnAdministratorAndTheCompanyActive() {
        assertThat(as(anna, Roles.PROVIDER, members::mine)).contains(new Membership(company, MemberRole.ADMIN));
        assertThat(as(anna, Roles.PROVIDER, organizations::mine).status()).isEqualTo(OrganizationStatus.ACTIVE);
        assertThat(as(anna, Roles.PROVIDER, organizations::mine).emailConfirmedAt())
                .isNotNull();
    }

    @Test
    void letOnePersonStartOneCompany() {
        refuses(
                "organization.error.has-one",
                () -> as(anna, Roles.PROVIDER, () -> organizations.start(UserType.SELF_ACCESS, "Another")));
    }

    @Test
    void letNobodyButProvidersStart() {
        denies(() -> as("carl", Roles.CUSTOMER, () -> organizations.start(UserType.SELF_ACCESS, "Carl")));
    }

    @Test
    void giveATaxIdToOneCompanyOnly() {
        String ein = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
        OrganizationId other =
                as(ben, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Tidewater " + ben));
        organizations.describe(company, "Brightmeter Inc", ein);
        organizations.describe(company, "Brightmeter Inc", ein);

        refuses("organization.error.ein-taken", () -> organizations.describe(other, "Tidewater Inc", ein));

        organizations.describe(company, "Brightmeter Inc", null);
        organizations.describe(other, "Tidewater Inc", ein);
        assertThat(organizations.details(other).ein()).isEqualTo(ein);
    }

    @Test
    void letAnInvitedColleagueJoinOnce() {
        String token = invite(ben, MemberRole.TECHNICAL);

        assertThat(as(ben, Roles.PROVIDER, () -> invitations.of(token))).isPresent();
        refuses(
                "organization.error.invitation-address",
                () -> does("eve-" + ben, Roles.PROVIDER, () -> invitations.accept(token)));
        does(ben, Roles.PROVIDER, () -> invitations.accept(token));

        assertThat(as(ben, Roles.PROVIDER, members::mine)).contains(new Membership(company, MemberRole.TECHNICAL));
        assertThat(as(ben, Roles.PROVIDER, () -> invitations.of(token))).isEmpty();
        assertThat(as(anna, Roles.PROVIDER, invitations::open)).isEmpty();
    }

    @Test
    void keepNoOneTimeTokenInClearOutsideTheMail() {
        String token = invite(ben, MemberRole.VIEWER);

        assertThat(database.queryForList("select * from organization_invitation")
                        .toString())
                .doesNotContain(token);
        assertThat(database.queryForList("select * from EVENT_PUBLICATION").toString())
                .doesNotContain(token);
    }

    @Test
    void mailTheInvitation() {
        String token = invite(ben, MemberRole.VIEWER);

        Awaitility.await()
                .untilAsserted(() -> assertThat(TestSystems.mail().to(ben + "@unknown.invalid"))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).contains(anna, "/join/" + token)));
    }

    @Test
    void replaceAnEarlierInvitationOfTheSameAddress() {
        String first = invite(ben, MemberRole.VIEWER);
        String second = invite(ben, MemberRole.ADMIN);

        assertThat(as(ben, Roles.PROVIDER, () -> invitations.of(first))).isEmpty();
        assertThat(as(ben, Roles.PROVIDER, () -> invitations.of(second))).isPresent();
    }

    @Test
    void hideInvitationsOfOtherCompanies() {
        var _ = invite(ben, MemberRole.VIEWER);
        InvitationId foreign =
                as(anna, Roles.PROVIDER, invitations::open).getFirst().id();
        as("carl-" + ben, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Tidewater"));

        refuses(
                "organization.error.invitation-over",
                () -> does("carl-" + ben, Roles.PROVIDER, () -> invitations.withdraw(foreign)));
    }

    @Test
    void letOnlyAdministratorsDecide() {
        String token = invite(ben, MemberRole.TECHNICAL);
        does(ben, Roles.PROVIDER, () -> invitations.accept(token));

        denies(() -> does(ben, Roles.PROVIDER, organizations::pause));
        denies(() -> does(ben, Roles.PROVIDER, () -> members.remove(anna)));
        denies(() ->
                does(ben, Roles.PROVIDER, () -> invitations.invite(EmailAddress.of("x@y.example"), MemberRole.ADMIN)));
        does(anna, Roles.PROVIDER, () -> members.changeRole(ben, MemberRole.ADMIN));
        does(ben, Roles.PROVIDER, organizations::pause);

        assertThat(organizations.details(company).pausedSince()).isNotNull();
    }

    @Test
    void letAMemberLeaveButNotTheLastAdministrator() {
        String token = invite(ben, MemberRole.VIEWER);
        does(ben, Roles.PROVIDER, () -> invitations.accept(token));

        refuses("organization.error.last-admin", () -> does(anna, Roles.PROVIDER, members::leave));
        does(ben, Roles.PROVIDER, members::leave);

        assertThat(as(ben, Roles.PROVIDER, members::mine)).isEmpty();
    }

    @Test
    void areSuspendedByASecondPersonWhoIsSignedIn() {
        var two = new FourEyes(new Actor("rita", "Rita"), new Actor("sam", "Sam"));

        denies(() -> does("sam", Roles.REVIEWER, () -> organizations.suspend(company, two, "Complaints")));
        denies(() -> does("tom", Roles.SENIOR_REVIEWER, () -> organizations.suspend(company, two, "Complaints")));
        denies(() -> does(anna, Roles.PROVIDER, () -> organizations.revoke(company, two, "Misuse")));
        does("sam", Roles.SENIOR_REVIEWER, () -> organizations.suspend(company, two, "Complaints"));

        assertThat(organizations.details(company).status()).isEqualTo(OrganizationStatus.SUSPENDED);
    }

    @Test
    void areFoundByReviewersWhateverTheyType() {
        assertThat(as("rita", Roles.REVIEWER, () -> organizations.search("brightmeter " + anna, FIRST)))
                .extracting(OrganizationDetails::id)
                .containsExactly(company);
        assertThat(as("rita", Roles.REVIEWER, () -> organizations.search("%_!", FIRST)))
                .isEmpty();
        denies(() -> as(anna, Roles.PROVIDER, () -> organizations.all(FIRST)));
    }

    private String invite(String whom, MemberRole role) {
        does(anna, Roles.PROVIDER, () -> invitations.invite(EmailAddress.of(whom + "@unknown.invalid"), role));
        String link = database.queryForObject(
                "select link from mail where recipient = ? order by queued_at desc limit 1",
                String.class,
                whom + "@unknown.invalid");
        return String.valueOf(link).replaceFirst(".*/join/", "");
    }

    private static void refuses(String messageKey, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(messageKey);
    }

    private static void denies(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
