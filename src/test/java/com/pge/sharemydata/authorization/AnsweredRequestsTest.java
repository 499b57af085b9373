package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What comes of a company's request when the customer answers it. */
@DatabaseTest
class AnsweredRequestsTest {

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private AuthorizationRequests requests;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private AskingCompany company;
    private AuthorizationRequestId request;

    @BeforeEach
    void ask() {
        var _ = new BilledCustomer(portal, maria, 1);
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        request = asked("&scope=AdditionalScope=Usage&MinAuthEndDate=1800000000&PreferredAuthEndDate=1850000000");
    }

    @Test
    void proposesWhatTheCompanyAskedFor() {
        ConsentOffer offer = offer(request);

        assertThat(offer.asked()).contains(DataCategory.USAGE);
        assertThat(offer.services()).hasSize(2);
        assertThat(offer.earliestEnd()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(offer.preferredEnd()).isEqualTo(LocalDate.of(2028, 8, 15));
    }

    @Test
    void waitsForItsTokensAndLeadsOn() {
        URI onward = agree(request, offer(request));

        assertThat(onward).hasToString(AuthorizeLinks.PROCEED + "?request=" + request);
        assertThat(as(maria, Roles.CUSTOMER, () -> requests.open(request)).onward())
                .isEqualTo(onward.toString());
        assertThat(stored()).containsExactly("PENDING THIRD_PARTY");
    }

    @Test
    void comesAboutOnceFromTwoTabs() {
        ConsentOffer first = offer(request);
        ConsentOffer second = offer(request);
        assertThat(agree(request, first)).isNotNull();

        assertThatRefused("over", () -> agree(request, second));
        assertThatRefused("over", () -> offer(request));
        assertThatRefused("over", () -> as(maria, Roles.CUSTOMER, () -> requests.deny(request)));
        assertThat(stored()).hasSize(1);
    }

    @Test
    void isNotTheAnswerToAnotherCompany() {
        ConsentOffer offer = offer(request);
        var foreign = consent(offer, OrganizationId.next());

        assertThatRefused("unknown", () -> as(maria, Roles.CUSTOMER, () -> requests.agree(request, foreign)));
        assertThat(stored()).isEmpty();
    }

    @Test
    void isKeptForTheCompanysListWhereItIsNo() {
        URI back = as(maria, Roles.CUSTOMER, () -> {
            assertThat(requests.open(request).isOpen()).isTrue();
            return requests.deny(request);
        });

        assertThat(back.toString()).startsWith(AskingCompany.BACK + "?error=access_denied&");
        assertThat(stored()).containsExactly("DENIED THIRD_PARTY");
    }

    @Test
    void beginsAtTheCompanysOwnPageWhereItHasOne() {
        URI page = as(maria, Roles.CUSTOMER, () -> requests.elsewhere(company.organization()))
                .orElseThrow();

        assertThat(page.toString())
                .startsWith("https://bright.example/share?scope=FB%3D1_3_4_5_")
                .endsWith("&ThirdPartyID=" + company.thirdPartyId());
    }

    private AuthorizationRequestId asked(String more) {
        String query = "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code"
                + more;
        return ((AuthorizeOutcome.Accepted)
                        incoming.receive(AuthorizeParameters.in(query), false, SampleNetwork.next()))
                .request();
    }

    private ConsentOffer offer(AuthorizationRequestId id) {
        return as(maria, Roles.CUSTOMER, () -> requests.offer(id));
    }

    private URI agree(AuthorizationRequestId id, ConsentOffer offer) {
        return as(maria, Roles.CUSTOMER, () -> requests.agree(id, consent(offer, company.organization())));
    }

    private static Consent consent(ConsentOffer offer, OrganizationId organization) {
        return new Consent(
                offer.submission(),
                organization,
                offer.version(),
                offer.asked(),
                offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                offer.earliestEnd(),
                offer.terms(),
                null);
    }

    private List<@Nullable String> stored() {
        return database.queryForList(
                "select concat(status, ' ', origin) from authorization where organization = ?",
                String.class,
                company.organization().id());
    }

    private static void assertThatRefused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage("authorize.error." + reason);
    }
}
