package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.customer.NetworkAddress;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.net.URI;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AuthorizationRequestsModuleTest {

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private AuthorizationRequests requests;

    @Autowired
    private TestAuthorizations tests;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AuthorizationSettings settings;

    @Autowired
    private ApplicationContext portal;

    private AskingCompany company;

    @BeforeEach
    void company() {
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
    }

    @Test
    void showWhatTheCompanyAsksFor() {
        var request =
                received("&scope=AdditionalScope=Usage&MinAuthEndDate=1900000000&PreferredAuthEndDate=1950000000");

        AuthorizationRequestDetails asked = as("maria", Roles.CUSTOMER, () -> requests.open(request));

        assertThat(asked.companyName()).isEqualTo("Brightmeter");
        assertThat(asked.organization()).isEqualTo(company.organization());
        assertThat(asked.asked()).containsExactly(DataCategory.USAGE);
        assertThat(asked.minEnd()).isEqualTo(LocalDate.of(2030, 3, 17));
        assertThat(asked.preferredEnd()).isEqualTo(LocalDate.of(2031, 10, 17));
        assertThat(asked.isOpen()).isTrue();
        assertThat(asked.onward()).isNull();
    }

    @Test
    void askForAllThatIsRegisteredWhereTheyNameNoScope() {
        assertThat(as("maria", Roles.CUSTOMER, () -> requests.open(received("")))
                        .asked())
                .containsExactlyInAnyOrder(DataCategory.USAGE, DataCategory.BILLING);
    }

    @Test
    void areUnknownToEverybodyButTheFirstWhoOpensThem() {
        var request = received("");
        assertThat(as("maria", Roles.CUSTOMER, () -> requests.open(request)).isOpen())
                .isTrue();

        assertThatRefused("unknown", () -> as("sam", Roles.CUSTOMER, () -> requests.open(request)));
        assertThatRefused("unknown", () -> as("sam", Roles.CUSTOMER, () -> requests.deny(request)));
        assertThatRefused(
                "unknown", () -> as("maria", Roles.CUSTOMER, () -> requests.open(AuthorizationRequestId.next())));
    }

    @Test
    void areOpenInTwoTabsAndDecidedInOne() {
        var request = received("&state=s+1");
        assertThat(as("maria", Roles.CUSTOMER, () -> requests.open(request)).isOpen())
                .isTrue();
        assertThat(as("maria", Roles.CUSTOMER, () -> requests.open(request)).isOpen())
                .isTrue();

        URI back = as("maria", Roles.CUSTOMER, () -> requests.deny(request));

        assertThat(back.toString())
                .startsWith(AskingCompany.BACK + "?error=access_denied&")
                .endsWith("&state=s%201&iss=http%3A%2F%2Flocalhost%3A8080");
        assertThatRefused("over", () -> as("maria", Roles.CUSTOMER, () -> requests.deny(request)));
        assertThat(as("maria", Roles.CUSTOMER, () -> requests.open(request)).isOpen())
                .isFalse();
    }

    @Test
    void areOverAfterAnHour() {
        var request = received("");
        database.update(
                "update authorization_request set expires_at = utc_timestamp() - interval 1 second where id = ?",
                request.id());

        assertThatRefused("expired", () -> as("maria", Roles.CUSTOMER, () -> requests.open(request)));
    }

    @Test
    void areForgottenAWeekAfterTheirEnd() {
        var old = received("");
        var recent = received("");
        database.update(
                "update authorization_request set expires_at = utc_timestamp() - interval 8 day where id = ?",
                old.id());

        incoming.forget();

        assertThat(stored(old)).isZero();
        assertThat(stored(recent)).isEqualTo(1);
    }

    @Test
    void areForCustomersOnly() {
        var request = received("");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("maria", Roles.PROVIDER, () -> requests.open(request)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("maria", Roles.PROVIDER, () -> requests.deny(request)));
    }

    @Test
    void ofTheTestsAreForTheCompanysOwnPeople() {
        var request = tested();
        var stranger = new AskingCompany(portal);

        assertThatRefused("not-member", () -> as(stranger.person(), Roles.PROVIDER, () -> tests.open(request)));
        assertThatRefused("not-member", () -> as("maria", Roles.CUSTOMER, () -> tests.open(request)));
        assertThatRefused("unknown", () -> as(stranger.person(), Roles.PROVIDER, () -> tests.approve(request)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(company.person(), Roles.CUSTOMER, () -> tests.approve(request)));
    }

    @Test
    void ofTheTestsAreApprovedOnceAndThenLeadOn() {
        var request = tested();
        assertThat(as(company.person(), Roles.PROVIDER, () -> tests.open(request))
                        .testing())
                .isTrue();

        URI onward = as(company.person(), Roles.PROVIDER, () -> tests.approve(request));

        assertThat(onward).hasToString(AuthorizeLinks.TEST_PROCEED + "?request=" + request);
        assertThat(as(company.person(), Roles.PROVIDER, () -> tests.open(request))
                        .onward())
                .isEqualTo(onward.toString());
        assertThatRefused("over", () -> as(company.person(), Roles.PROVIDER, () -> tests.approve(request)));
    }

    @Test
    void ofTheTestsShareNobodysData() {
        var test = tested();
        var real = received("");

        assertThatRefused("unknown", () -> as("maria", Roles.CUSTOMER, () -> requests.open(test)));
        assertThatRefused("unknown", () -> as(company.person(), Roles.PROVIDER, () -> tests.open(real)));
        does(
                "maria",
                Roles.CUSTOMER,
                () -> assertThat(requests.open(real).testing()).isFalse());
    }

    @Test
    void ofOneConnectionAreKeptOnlySoMany() {
        NetworkAddress office = SampleNetwork.next();
        for (int before = 0; before < settings.asksPerNetwork(); before++) {
            assertThat(asked(office)).isInstanceOf(AuthorizeOutcome.Accepted.class);
        }

        assertThat(asked(office))
                .isInstanceOfSatisfying(
                        AuthorizeOutcome.Refused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(AuthorizeProblem.TOO_MANY));
        assertThat(asked(SampleNetwork.next())).isInstanceOf(AuthorizeOutcome.Accepted.class);
        database.update(
                "update authorization_request set created_at = created_at - interval ? second where network = ?",
                settings.askedWithin().toSeconds(),
                office.value());
        assertThat(asked(office)).isInstanceOf(AuthorizeOutcome.Accepted.class);
    }

    private AuthorizeOutcome asked(NetworkAddress network) {
        return incoming.receive(AuthorizeParameters.in(query("")), false, network);
    }

    private String query(String more) {
        return "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code" + more;
    }

    private AuthorizationRequestId received(String more) {
        return received(more, false);
    }

    private AuthorizationRequestId tested() {
        return received("", true);
    }

    private AuthorizationRequestId received(String more, boolean testing) {
        AuthorizeOutcome outcome = incoming.receive(AuthorizeParameters.in(query(more)), testing, SampleNetwork.next());
        assertThat(outcome).isInstanceOf(AuthorizeOutcome.Accepted.class);
        return ((AuthorizeOutcome.Accepted) outcome).request();
    }

    private int stored(AuthorizationRequestId request) {
        Integer found = database.queryForObject(
                "select count(*) from authorization_request where id = ?", Integer.class, request.id());
        return found == null ? 0 : found;
    }

    private static void assertThatRefused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage("authorize.error." + reason);
    }
}
