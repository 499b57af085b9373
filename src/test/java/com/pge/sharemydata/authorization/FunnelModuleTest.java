package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.CountedPeople;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How far customers come whom a company's software sends, each counted once for each step. */
@DatabaseTest
class FunnelModuleTest {

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private AuthorizationRequests requests;

    @Autowired
    private AuthorizationBook book;

    @Autowired
    private AuthorizationUpkeep upkeep;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private AskingCompany company;
    private CountedPeople counted;

    @BeforeEach
    void count() {
        var _ = new BilledCustomer(portal, maria, 1);
        company = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        incoming.leave();
        counted = new CountedPeople(portal);
    }

    @Test
    void isCountedFromTheRequestToItsTokens() {
        AuthorizationRequestId request = asked("");
        AuthorizationId given = agreed(request);
        assertThat(steps())
                .isEqualTo(Map.of(FunnelStep.REQUESTED, 1L, FunnelStep.SIGNED_IN, 1L, FunnelStep.REVIEW_SHOWN, 1L));

        transaction.executeWithoutResult(_ -> book.activate(book.lock(given), Actor.SYSTEM));

        assertThat(steps()).containsEntry(FunnelStep.FINISHED, 1L).hasSize(4);
    }

    @Test
    void countsAPageSeenTwiceOnce() {
        AuthorizationRequestId request = asked("");

        ConsentOffer _ = offer(request);
        ConsentOffer _ = offer(request);

        assertThat(steps()).containsEntry(FunnelStep.SIGNED_IN, 1L).containsEntry(FunnelStep.REVIEW_SHOWN, 1L);
    }

    @Test
    void countsTheNo() {
        AuthorizationRequestId request = asked("");
        ConsentOffer _ = offer(request);

        var _ = as(maria, Roles.CUSTOMER, () -> requests.deny(request));

        assertThat(steps()).containsEntry(FunnelStep.DENIED, 1L).doesNotContainKey(FunnelStep.FINISHED);
    }

    @Test
    void countsWhereThoseWereWhoLeft() {
        AuthorizationRequestId unopened = asked("");
        AuthorizationRequestId undecided = asked("");
        ConsentOffer _ = offer(undecided);
        AuthorizationRequestId denied = asked("");
        var _ = as(maria, Roles.CUSTOMER, () -> {
            assertThat(requests.open(denied).isOpen()).isTrue();
            return requests.deny(denied);
        });
        incoming.leave();
        assertThat(steps()).doesNotContainKeys(FunnelStep.ABANDONED_AT_SIGN_IN, FunnelStep.ABANDONED_AT_REVIEW);
        anHourPasses(unopened);
        anHourPasses(undecided);
        anHourPasses(denied);

        incoming.leave();
        incoming.leave();

        assertThat(steps())
                .containsEntry(FunnelStep.ABANDONED_AT_SIGN_IN, 1L)
                .containsEntry(FunnelStep.ABANDONED_AT_REVIEW, 1L);
    }

    @Test
    void countsRequestsThatAreWrong() {
        assertThat(received("&scope=nonsense", false)).isInstanceOf(AuthorizeOutcome.Redirect.class);

        assertThat(steps()).isEqualTo(Map.of(FunnelStep.REQUESTED, 1L, FunnelStep.FAILED, 1L));
    }

    @Test
    void countsACodeThatNobodyFetchesTokensFor() {
        AuthorizationId given = agreed(asked(""));
        database.update("update authorization set given_at = given_at - interval 30 day where id = ?", given.id());

        upkeep.endForgotten();

        assertThat(steps()).containsEntry(FunnelStep.FAILED, 1L).doesNotContainKey(FunnelStep.FINISHED);
    }

    @Test
    void countsNoTests() {
        assertThat(received("", true)).isInstanceOf(AuthorizeOutcome.Accepted.class);

        assertThat(steps()).isEmpty();
    }

    @Test
    void countsNothingThatIsNotCommitted() {
        AuthorizationId given = agreed(asked(""));

        transaction.executeWithoutResult(status -> {
            book.activate(book.lock(given), Actor.SYSTEM);
            status.setRollbackOnly();
        });

        assertThat(steps()).doesNotContainKey(FunnelStep.FINISHED);
    }

    @Test
    void doesNotShowWhatIsLeft() {
        AuthorizationRequestId request = asked("");
        anHourPasses(request);
        incoming.leave();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> offer(request))
                .withMessage("authorize.error.expired");
    }

    private AuthorizationRequestId asked(String more) {
        return ((AuthorizeOutcome.Accepted) received(more, false)).request();
    }

    private AuthorizeOutcome received(String more, boolean testing) {
        String query = "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code"
                + more;
        return incoming.receive(AuthorizeParameters.in(query), testing, SampleNetwork.next());
    }

    private ConsentOffer offer(AuthorizationRequestId id) {
        return as(maria, Roles.CUSTOMER, () -> requests.offer(id));
    }

    private AuthorizationId agreed(AuthorizationRequestId request) {
        ConsentOffer offer = offer(request);
        var consent = new Consent(
                offer.submission(),
                company.organization(),
                offer.version(),
                offer.asked(),
                offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                offer.preferredEnd(),
                offer.terms(),
                null);
        var _ = as(maria, Roles.CUSTOMER, () -> requests.agree(request, consent));
        return new AuthorizationId(Objects.requireNonNull(database.queryForObject(
                "select authorization from authorization_request where id = ?", String.class, request.id())));
    }

    private void anHourPasses(AuthorizationRequestId request) {
        database.update(
                "update authorization_request set expires_at = expires_at - interval 61 minute where id = ?",
                request.id());
    }

    /** What came to pass, without the steps that nobody took. */
    private Map<FunnelStep, Long> steps() {
        var steps = new EnumMap<FunnelStep, Long>(FunnelStep.class);
        for (FunnelStep step : FunnelStep.values()) {
            long people = counted.at(Channel.COMPANY, step);
            if (people > 0) {
                steps.put(step, people);
            }
        }
        return steps;
    }
}
