package com.pge.sharemydata.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Duty;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SuiteGracesModuleTest {

    private static final Duration GRACE = Duration.ofDays(14);

    @Autowired
    private SuiteGraces graces;

    @Autowired
    private SuiteDuty duty;

    @Autowired
    private Connectivity connectivity;

    @Autowired
    private SuiteRequirementRepository requirements;

    @Autowired
    private SuiteGraceRepository table;

    @Autowired
    private ProofRepository proofs;

    @Autowired
    private SuiteMails mails;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Credentials credentials;

    @Autowired
    private ConnectionTests tests;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private OrganizationId company;

    @BeforeEach
    void startCompanyWhileTheFirstSuiteWasEnough() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_" + Roles.PROVIDER));
        SecurityContextHolder.setContext(context);
        company = organizations.start(UserType.STANDARD, "Brightmeter " + UUID.randomUUID());
        credentials.start();
        tests.start();
        reconcile(EnumSet.of(TestSuite.API), false, clock);
    }

    @AfterEach
    void putRight() {
        SecurityContextHolder.clearContext();
        graces.reconcile();
    }

    @Test
    void giveCompaniesThatWereLiveTimeAndTellThem() {
        pass(TestSuite.API);
        Instant noon = clock.instant().truncatedTo(ChronoUnit.MICROS);

        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, Clock.fixed(noon, ZoneOffset.UTC));

        assertThat(connectivity.graces(company)).isEqualTo(Map.of(TestSuite.OAUTH, noon.plus(GRACE)));
        assertThat(duty.of(company)).map(Duty::until).contains(noon.plus(GRACE));
        await().untilAsserted(() -> assertThat(mailed("suite-needed")).isEqualTo(1));
    }

    @Test
    void giveNoneToWhoWasNotApproved() {
        pass(TestSuite.API);

        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), false, clock);

        assertThat(connectivity.graces(company)).isEmpty();
    }

    @Test
    void giveNoneToWhoHadNotPassedWhatWasNeededBefore() {
        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, clock);

        assertThat(connectivity.graces(company)).isEmpty();
        assertThat(duty.of(company)).isEmpty();
    }

    @Test
    void areGivenOnceAndNotAtEveryStart() {
        pass(TestSuite.API);
        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, clock);
        Map<TestSuite, Instant> before = connectivity.graces(company);

        Clock later = Clock.offset(clock, Duration.ofDays(3));
        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, later);

        assertThat(connectivity.graces(company)).isEqualTo(before);
    }

    @Test
    void beginAnewWhereTheSuiteIsNeededOnceMore() {
        pass(TestSuite.API);
        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, Clock.offset(clock, GRACE.negated()));
        assertThat(connectivity.graces(company)).isEmpty();
        reconcile(EnumSet.of(TestSuite.API), true, clock);

        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, clock);

        assertThat(connectivity.graces(company)).containsOnlyKeys(TestSuite.OAUTH);
    }

    @Test
    void endWhenTheSuiteIsPassed() {
        pass(TestSuite.API);
        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, clock);

        pass(TestSuite.OAUTH);

        assertThat(connectivity.graces(company)).isEmpty();
    }

    @Test
    void endWithTheirLastDay() {
        pass(TestSuite.API);
        Clock longAgo = Clock.offset(clock, GRACE.negated());

        reconcile(EnumSet.of(TestSuite.API, TestSuite.OAUTH), true, longAgo);

        assertThat(connectivity.graces(company)).isEmpty();
    }

    private void reconcile(Set<TestSuite> needed, boolean approved, Clock at) {
        var properties = new ConnectivityProperties(
                Map.of(UserType.STANDARD, needed),
                GRACE,
                List.of(7, 3, 1),
                Duration.ofMinutes(60),
                Duration.ofMinutes(2),
                500,
                "");
        var papers = mock(Registrations.class);
        given(papers.approved(any())).willReturn(Optional.empty());
        if (approved) {
            given(papers.approved(company)).willReturn(registrations.latest(company));
        }
        var reconciling =
                new SuiteGraces(requirements, table, proofs, organizations, papers, properties, mails, events, at);
        transactions.executeWithoutResult(_ -> reconciling.reconcile());
    }

    private void pass(TestSuite suite) {
        suite.steps().stream().map(TestStep::operation).forEach(this::observe);
    }

    private void observe(Operation operation) {
        connectivity.observe(new ObservedCall(
                operation,
                company,
                null,
                200,
                null,
                "GET /x HTTP/1.1",
                "HTTP/1.1 200",
                clock.instant(),
                Duration.ZERO));
    }

    private int mailed(String template) {
        Integer count = database.queryForObject(
                "select count(*) from mail where template = ? and occasion like ?",
                Integer.class,
                template,
                template + ":" + company + ":%");
        return count == null ? 0 : count;
    }
}
