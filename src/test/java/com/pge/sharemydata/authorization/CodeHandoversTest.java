package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.CodeHandovers.Departure;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import com.pge.sharemydata.testing.SignedIn;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CodeHandoversTest {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private TestAuthorizations tests;

    @Autowired
    private AuthorizationRequestRepository repository;

    @Autowired
    private AskingCompanies companies;

    @Autowired
    private AuthorizationCodes codes;

    @Autowired
    private AuthorizationBook book;

    @Autowired
    private ApplicationContext portal;

    private final Provider provider = new Provider();
    private CodeHandovers handovers;
    private AskingCompany company;
    private AuthorizationRequestId request;

    @BeforeEach
    void answered() {
        handovers = new CodeHandovers(
                repository,
                companies,
                provider,
                portal.getBean(CodeCallbacks.class),
                codes,
                book,
                portal.getBean(CurrentActor.class),
                portal.getBean(PortalAddress.class),
                portal.getBean(TransactionTemplate.class),
                portal.getBean(Clock.class));
        company = new AskingCompany(portal);
        String query = "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK
                + "&response_type=code&state=s&code_challenge=" + CHALLENGE + "&code_challenge_method=S256";
        request = ((AuthorizeOutcome.Accepted)
                        incoming.receive(AuthorizeParameters.in(query), true, SampleNetwork.next()))
                .request();
        assertThat(own(() -> tests.open(request)).isOpen()).isTrue();
        assertThat(own(() -> tests.approve(request))).isNotNull();
    }

    @Test
    void askForACodeOfTheTestsWithTheCompanysChallenge() {
        Departure departure = depart();

        assertThat(provider.pushed)
                .containsExactly("%s smd-test http://localhost:8080%s %s %s"
                        .formatted(company.clientId(), CodeCallbacks.TEST_PATH, departure.state(), CHALLENGE));
        assertThat(departure.state()).matches("[0-9a-f]{48}");
        assertThat(departure.to()).hasHost("provider.example");
    }

    @Test
    void bringTheCodeToTheCompanyWithItsStateAndTheIssuer() {
        String state = depart().state();

        URI back = arrive(state, "code-of-" + request);

        assertThat(back)
                .hasToString(
                        AskingCompany.BACK + "?code=code-of-" + request + "&state=s&iss=http%3A%2F%2Flocalhost%3A8080");
    }

    @Test
    void takeACodeOnce() {
        String state = depart().state();
        assertThat(arrive(state, "first-" + request)).isNotNull();

        assertThatRefused("state", () -> arrive(state, "second-" + request));
        assertThatRefused("over", this::depart);
    }

    @Test
    void takeNoStateOfAnEarlierDeparture() {
        String earlier = depart().state();
        String later = depart().state();

        assertThatRefused("state", () -> arrive(earlier, "first-" + request));
        assertThat(arrive(later, "second-" + request)).isNotNull();
    }

    @Test
    void takeNothingOfAnotherPerson() {
        String state = depart().state();

        assertThatRefused(
                "unknown", () -> as("mallory", Roles.PROVIDER, () -> handovers.arrive(request, true, state, "code")));
        assertThatRefused("unknown", () -> as("mallory", Roles.PROVIDER, () -> handovers.depart(request, true)));
        assertThatRefused("unknown", () -> own(() -> handovers.arrive(request, false, state, "code")));
    }

    @Test
    void loseNothingWhileTheIdentityProviderIsAway() {
        provider.away = true;
        assertThatExceptionOfType(Unavailable.class).isThrownBy(this::depart);

        provider.away = false;

        assertThat(arrive(depart().state(), "code-" + request)).isNotNull();
    }

    @Test
    void tellTheCompanyWhatTheIdentityProviderSaid() {
        String state = depart().state();

        URI back = own(() -> handovers.fail(request, true, state, AuthorizeProblem.PROVIDER_ERROR))
                .to();

        assertThat(back.toString())
                .startsWith(AskingCompany.BACK + "?error=server_error&")
                .contains("&state=s&iss=");
        assertThatRefused("state", () -> arrive(state, "late-" + request));
    }

    @Test
    void tellTheCompanyThatItLostItsStandingMeanwhile() {
        var two = new FourEyes(new Actor("rita", "Rita"), new Actor("sam", "Sam"));
        SignedIn.does(
                "sam",
                Roles.SENIOR_REVIEWER,
                () -> portal.getBean(Organizations.class).suspend(company.organization(), two, "Complaints"));

        URI back = depart().to();

        assertThat(back.toString()).startsWith(AskingCompany.BACK + "?error=unauthorized_client&");
        assertThat(provider.pushed).isEmpty();
    }

    private Departure depart() {
        return own(() -> handovers.depart(request, true));
    }

    private URI arrive(String state, String code) {
        return own(() -> handovers.arrive(request, true, state, code)).to();
    }

    private <T> T own(Supplier<T> act) {
        return as(company.person(), Roles.PROVIDER, act);
    }

    private static void assertThatRefused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage("authorize.error." + reason);
    }

    /** An identity provider that writes down what is pushed. */
    private static final class Provider implements CodeFlow {

        private final List<String> pushed = new ArrayList<>();
        private boolean away;

        @Override
        public URI push(
                ClientId client, TokenClass tokenClass, URI redirectUri, String state, @Nullable String codeChallenge) {
            if (away) {
                throw new Unavailable("Keycloak", new IOException("refused"));
            }
            pushed.add(client + " " + tokenClass.scope() + " " + redirectUri + " " + state + " " + codeChallenge);
            return URI.create("https://provider.example/auth?request_uri=urn:1");
        }

        @Override
        public IssuedTokens exchange(ClientId client, String code, URI redirectUri, @Nullable String codeVerifier) {
            throw new UnsupportedOperationException();
        }

        @Override
        public IssuedTokens refresh(ClientId client, String refreshToken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(String subject, ClientId client) {
            throw new UnsupportedOperationException();
        }
    }
}
