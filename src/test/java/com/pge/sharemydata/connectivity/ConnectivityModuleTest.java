package com.pge.sharemydata.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.certificate.CertificateRow;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Milestone;
import com.pge.sharemydata.registration.MilestoneSource;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SoftwareMoved;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ConnectivityModuleTest {

    @Autowired
    private Connectivity connectivity;

    @Autowired
    private ConnectionTests tests;

    @Autowired
    private RunNews news;

    @Autowired
    private List<MilestoneSource> milestones;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @Autowired
    private ConnectivityProperties properties;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private OrganizationId company;

    @BeforeEach
    void startCompany() {
        signIn(Roles.PROVIDER);
        company = organizations.start(UserType.STANDARD, "Brightmeter " + UUID.randomUUID());
        credentials.start();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void proveACompanyByItsCallsAndABrowsersWay() {
        TestRunId run = tests.start();
        assertThat(reached()).isEmpty();

        passAllSteps(null);
        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.PASSED);
        assertThat(tests.run(run).run().state()).isEqualTo(RunState.OPEN);
        assertThat(reached()).as("half of what its type needs").isEmpty();
        goACustomersWay(null);

        assertThat(tests.run(run).run().state()).isEqualTo(RunState.PASSED);
        assertThat(tests.run(run).calls()).hasSize(7);
        assertThat(reached()).isPresent();
    }

    @Test
    void askTheOtherTypesForTheCallsAlone() {
        signIn(Roles.PROVIDER);
        company = organizations.start(UserType.SELF_ACCESS, "Priya Raman");
        credentials.start();
        tests.start();

        passAllSteps(null);

        assertThat(reached()).isPresent();
        assertThat(connectivity.needed(UserType.COMMUNITY_CHOICE_AGGREGATOR)).containsExactly(TestSuite.API);
        assertThat(connectivity.needed(UserType.ENERGY_EFFICIENCY_FINANCE))
                .containsExactlyInAnyOrder(TestSuite.API, TestSuite.OAUTH);
    }

    @Test
    void leaveACompanyAloneOnceItsRunHasItsMost() {
        TestRunId run = tests.start();
        assertThat(connectivity.isWatching(company)).isTrue();
        database.update("update test_run set calls = ? where id = ?", properties.mostCalls() - 1, run.id());

        observe(Operation.OTHER, 200, null, null);
        observe(Operation.OTHER, 200, null, null);

        assertThat(tests.run(run).calls()).hasSize(1);
        await().until(() -> !connectivity.isWatching(company));
    }

    @Test
    void seeNothingWhileNoRunIsOpen() {
        passAllSteps(null);

        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.NOT_RUN);
        assertThat(tests.mine().runs()).isEmpty();
    }

    @Test
    void seeNothingAfterTheRunWasStopped() {
        TestRunId run = tests.start();
        tests.stop(run);

        passAllSteps(null);

        assertThat(tests.run(run).calls()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tests.stop(run))
                .withMessage("connectivity.error.over");
    }

    @Test
    void sayWhatIsInTheWay() {
        TestRunId run = tests.start();

        observe(Operation.TEST_TOKEN, 401, "connectivity.problem.wrong-client", null);

        EvidenceRow obstacle = tests.run(run).obstacle().orElseThrow();
        assertThat(obstacle.layer()).isEqualTo(Layer.SIGN_IN);
        assertThat(tests.mine().curl().again(obstacle))
                .contains("$CLIENT_SECRET")
                .startsWith("curl ");
        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.FAILING);
    }

    @Test
    void sendTheBrowserToTheCompanysPageAndCountIt() {
        address("https://brightmeter.example/share?from=us");

        URI page = tests.visitPortal().orElseThrow();

        String thirdParty = credentials.mine().orElseThrow().client().thirdPartyId();
        assertThat(page)
                .hasScheme("https")
                .hasHost("brightmeter.example")
                .hasPath("/share")
                .hasParameter("from", "us")
                .hasParameter("ThirdPartyID", thirdParty);
        assertThat(page.getQuery()).contains("scope=FB=").contains("BR=" + thirdParty);
        RunRow run = tests.mine().watching().orElseThrow();
        assertThat(run.passed()).containsOnlyKeys(TestStep.PORTAL_VISIT);
    }

    @Test
    void sendNobodyToAPageThatWasNotNamed() {
        assertThat(tests.visitPortal()).isEmpty();
        address("http://not-yet.example/share");

        assertThat(tests.visitPortal()).isEmpty();
        assertThat(tests.mine().runs()).isEmpty();
    }

    @Test
    void proveTheBrowsersWayByItself() {
        address("https://brightmeter.example/share");
        assertThat(tests.visitPortal()).isPresent();

        observe(Operation.TEST_AUTHORIZE, 302, null, null);
        observe(Operation.TEST_REDIRECT, 302, null, null);
        observe(Operation.TEST_CODE_TOKEN, 200, null, null);

        assertThat(readiness(TestSuite.OAUTH)).isEqualTo(Readiness.PASSED);
        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.NOT_RUN);
    }

    @Test
    void askForTheBrowsersWayAgainOnceItLeadsElsewhere() {
        address("https://brightmeter.example/share");
        tests.start();
        passAllSteps(null);
        goACustomersWay(null);

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new SoftwareMoved(registrations.mine().id(), company, Actor.SYSTEM, clock.instant())));

        assertThat(readiness(TestSuite.OAUTH)).isEqualTo(Readiness.STALE);
        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.PASSED);
    }

    @Test
    void keepWhatCameAndWhatWouldDo() {
        TestRunId run = tests.start();
        var mismatch = new Mismatch("https://a.example/Back", "https://a.example/back");

        connectivity.observe(new ObservedCall(
                Operation.TEST_AUTHORIZE,
                company,
                null,
                400,
                "connectivity.problem.redirect-uri-unregistered",
                mismatch,
                "GET /datacustodian/test/oauth/v2/authorize?redirect_uri=https%3A%2F%2Fa.example%2FBack HTTP/1.1",
                "HTTP/1.1 400",
                clock.instant(),
                Duration.ofMillis(4)));

        assertThat(tests.run(run).obstacle()).map(EvidenceRow::mismatch).contains(mismatch);
        assertThat(readiness(TestSuite.OAUTH)).isEqualTo(Readiness.FAILING);
    }

    @Test
    void keepTheCallsOfCompaniesApart() {
        TestRunId run = tests.start();

        connectivity.observe(call(OrganizationId.next(), Operation.TEST_TOKEN, 200, null, null));
        connectivity.observe(call(null, Operation.TEST_TOKEN, 400, "connectivity.problem.no-certificate", null));

        assertThat(tests.run(run).calls()).isEmpty();
        startCompany();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tests.run(run))
                .withMessage("connectivity.error.unknown");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> tests.stop(run));
    }

    @Test
    void startOneRunOnTwoClicks() {
        assertThat(tests.start()).isEqualTo(tests.start());
    }

    @Test
    void areRefusedWithoutAClient() {
        signIn(Roles.PROVIDER);
        organizations.start(UserType.SELF_ACCESS, "Priya Raman");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(tests::start)
                .withMessage("connectivity.error.no-client");
    }

    @Test
    void goStaleWithTheCertificateThatWasTestedAndNoOther() {
        certificates.request(SigningRequests.forName("api.example.com"));
        CertificateRow tested = certificates.mine().getFirst();
        tests.start();
        passAllSteps(tested.sha256());
        certificates.request(SigningRequests.forName("new.example.com"));
        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.PASSED);

        certificates.revoke(tested.id(), RevocationReason.SUPERSEDED);

        assertThat(readiness(TestSuite.API)).isEqualTo(Readiness.STALE);
        assertThat(reached()).isEmpty();
    }

    @Test
    void tellOpenPages() {
        var heard = new AtomicInteger();
        Runnable silence = news.listen(company, heard::incrementAndGet);
        tests.start();
        int before = heard.get();

        observe(Operation.TEST_TOKEN, 200, null, null);
        assertThat(heard.get()).isGreaterThan(before);

        silence.run();
        int after = heard.get();
        observe(Operation.READ_SERVICE_STATUS, 200, null, null);
        assertThat(heard.get()).isEqualTo(after);
    }

    @Test
    void showTheReviewerTheSameEvidence() {
        TestRunId run = tests.start();
        passAllSteps(null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> connectivity.runs(company, Pageable.ofSize(5)));

        signIn(Roles.REVIEWER);

        assertThat(connectivity.runs(company, Pageable.ofSize(5)))
                .extracting(RunRow::id)
                .containsExactly(run);
        assertThat(connectivity.run(company, run).calls()).hasSize(3);
        assertThat(connectivity.curl(company).of(Operation.TEST_TOKEN)).contains("/test/oauth/v2/token");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(tests::mine);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(tests::start);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(tests::visitPortal);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tests.stop(run));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tests.run(run));
    }

    private void address(String portal) {
        RegistrationDetails draft = registrations.mine();
        drafts.save(
                draft.id(),
                draft.revision(),
                new Technical(portal, "https://brightmeter.example/back", null, "https://brightmeter.example/notify"));
    }

    private void passAllSteps(@Nullable String certificate) {
        observe(Operation.TEST_TOKEN, 200, null, certificate);
        observe(Operation.READ_SERVICE_STATUS, 200, null, certificate);
        observe(Operation.DOWNLOAD_SAMPLE_DATA, 200, null, certificate);
    }

    private void goACustomersWay(@Nullable String certificate) {
        observe(Operation.PORTAL_VISIT, 303, null, null);
        observe(Operation.TEST_AUTHORIZE, 302, null, null);
        observe(Operation.TEST_REDIRECT, 302, null, null);
        observe(Operation.TEST_CODE_TOKEN, 200, null, certificate);
    }

    private void observe(Operation operation, int status, @Nullable String problem, @Nullable String certificate) {
        connectivity.observe(call(company, operation, status, problem, certificate));
    }

    private ObservedCall call(
            @Nullable OrganizationId organization,
            Operation operation,
            int status,
            @Nullable String problem,
            @Nullable String certificate) {
        String method = operation == Operation.TEST_TOKEN ? "POST" : "GET";
        return new ObservedCall(
                operation,
                organization,
                certificate,
                status,
                problem,
                method + " /x HTTP/1.1",
                "HTTP/1.1 " + status,
                clock.instant(),
                Duration.ofMillis(4));
    }

    private Readiness readiness(TestSuite suite) {
        return connectivity.readiness(company).stream()
                .filter(each -> each.suite() == suite)
                .findFirst()
                .orElseThrow()
                .readiness();
    }

    private java.util.Optional<java.time.Instant> reached() {
        return milestones.stream()
                .filter(source -> source.milestone() == Milestone.TESTS_PASSED)
                .findFirst()
                .orElseThrow()
                .reached(company);
    }

    private static void signIn(String role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
    }
}
