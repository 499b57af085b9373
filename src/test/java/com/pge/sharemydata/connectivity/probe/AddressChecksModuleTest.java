package com.pge.sharemydata.connectivity.probe;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleWebServers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AddressChecksModuleTest {

    private static final ProbeSettings SETTINGS = ProbeFixtures.settings(Duration.ofSeconds(10), "localhost");

    @Autowired
    private AddressChecks checks;

    @Autowired
    private AddressCheckBook book;

    @Autowired
    private AddressCheckPlan plan;

    @Autowired
    private RegisteredAddresses addresses;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final String person = "techie-" + UUID.randomUUID();
    private final SampleTrial trial = new SampleTrial();
    private final SampleWebServers servers = new SampleWebServers();
    private OrganizationId company;

    @BeforeEach
    void startCompany() {
        // What other tests left waiting.
        database.update("update address_check set state = 'CUT_OFF', ended_at = now() where ended_at is null");
        company = provider(() -> organizations.start(UserType.STANDARD, "Brightmeter " + UUID.randomUUID()));
    }

    @AfterEach
    void closeServers() {
        servers.close();
    }

    @Test
    void areMadeInTheBackgroundAndKept() {
        register(
                servers.page("/page"),
                servers.withNameOfAnother() + "\n" + servers.page("/moved"),
                "https://" + "x".repeat(64) + ".example/");
        AddressCheckId id = provider(checks::start);
        assertThat(mine().newest())
                .get()
                .satisfies(row -> assertThat(row.state()).isEqualTo(AddressCheckState.WAITING));

        run();

        AddressCheckDetails details = provider(() -> checks.check(id));
        assertThat(details.row().state()).isEqualTo(AddressCheckState.DONE);
        assertThat(details.row().checked()).isEqualTo(4);
        assertThat(details.reports())
                .extracting(report -> report.address().use(), AddressReport::outcome)
                .containsExactly(
                        tuple(AddressUse.PORTAL, LayerOutcome.PASSED),
                        tuple(AddressUse.NOTIFICATION, LayerOutcome.FAILED),
                        tuple(AddressUse.REDIRECT, LayerOutcome.FAILED),
                        tuple(AddressUse.REDIRECT, LayerOutcome.WARNED));
        AddressReport wrong = details.reports().get(2);
        assertThat(wrong.trouble()).get().satisfies(trouble -> {
            assertThat(trouble.problem()).isEqualTo(ProbeProblem.WRONG_HOST);
            assertThat(trouble.seen()).containsEntry(SeenFact.NAMES, "other.example");
        });
        assertThat(wrong.curl())
                .isEqualTo(
                        "curl -v --max-time 15 -o /dev/null '" + wrong.address().address() + "'");
        assertThat(details.reports().getFirst().findings().getLast().exchange()).contains("HTTP/1.1 200 OK");
    }

    @Test
    void deliverANotificationThatTheCurlLineRepeats() {
        register(null, null, servers.page("/page"));

        AddressReport report = checked().reports().getFirst();

        assertThat(report.outcome()).isEqualTo(LayerOutcome.PASSED);
        assertThat(trial.delivered).hasSize(1);
        assertThat(report.curl())
                .contains(
                        "-H 'Content-Type: application/atom+xml' --data '<?xml",
                        "/resource/ReadServiceStatus</ns0:resources>");
    }

    @Test
    void areMadeOneAtATimeForACompany() {
        register(servers.page("/page"), null, null);
        provider(checks::start);

        assertThat(mine().obstacle()).isEqualTo(StartObstacle.RUNNING);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> provider(checks::start))
                .withMessage("probe.error.running");
    }

    @Test
    void areStartedByThePersonsOfACompanyOnlySoOften() {
        register(servers.page("/page"), null, null);
        IntStream.range(0, 6).forEach(_ -> checked());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> provider(checks::start))
                .withMessage("probe.error.too-many");
    }

    @Test
    void areShownAsCutOffWhenTheirNodeWentAwayAndCanBeStartedAgain() {
        register(servers.page("/page"), null, null);
        AddressCheckId lost = provider(checks::start);
        book.take(lost);
        database.update(
                "update address_check set held_until = ? where id = ?",
                Timestamp.from(clock.instant().minusSeconds(1)),
                lost.id());
        assertThat(provider(() -> checks.check(lost)).row().state()).isEqualTo(AddressCheckState.CUT_OFF);

        AddressCheckDetails again = checked();

        assertThat(again.row().number()).isEqualTo(2);
        assertThat(again.row().state()).isEqualTo(AddressCheckState.DONE);
        assertThat(book.keep(lost, 0, addresses.of(company).getFirst(), List.of()))
                .as("a word from the node that was given up")
                .isFalse();
    }

    @Test
    void areReadByTheirCompanyAndTheOfficeAlone() {
        register(servers.page("/page"), null, null);
        AddressCheckId id = checked().row().id();

        assertThat(as("dana", Roles.REVIEWER, () -> checks.newest(company))).isPresent();
        assertThat(as("dana", Roles.REVIEWER, () -> checks.of(company, Pageable.ofSize(5))))
                .hasSize(1);
        does("stranger-" + UUID.randomUUID(), Roles.PROVIDER, () -> {
            organizations.start(UserType.STANDARD, "Stranger " + UUID.randomUUID());
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> checks.check(id))
                    .withMessage("probe.error.unknown");
        });
        does("maria", Roles.CUSTOMER, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(checks::mine);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(checks::start);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checks.newest(company));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checks.check(id));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> checks.of(company, Pageable.ofSize(5)));
        });
    }

    @Test
    void comeByThemselvesOnceADayAndTellOfWhatIsNewOnce() {
        register(servers.page("/changing"), null, null);
        plan.plan(company);
        assertThat(mine().checks()).as("its turn comes within a day").isEmpty();

        servers.changes(true);
        planOnTheNextDay();
        assertThat(mine().newest())
                .get()
                .satisfies(row -> assertThat(row.planned()).isTrue());
        await().untilAsserted(() -> assertThat(mailed()).isEqualTo(1));

        planOnTheNextDay();
        servers.changes(false);
        planOnTheNextDay();
        servers.changes(true);
        planOnTheNextDay();

        await().untilAsserted(() -> assertThat(mailed()).isEqualTo(2));
        assertThat(mine().checks()).hasSize(4);
    }

    @Test
    void tellOfACertificateNearItsEnd() {
        register(servers.endingIn(12), null, null);
        plan.plan(company);

        planOnTheNextDay();

        await().untilAsserted(() -> assertThat(mailed()).isEqualTo(1));
        assertThat(database.queryForObject(
                        "select body from mail where template = 'address-trouble' and recipient like ?",
                        String.class,
                        person + "@%"))
                .contains("Portal page: https://localhost:", "The certificate ends soon: ");
    }

    @Test
    void areForgottenWithTheirFindings() {
        register(servers.page("/page"), null, null);
        AddressCheckId id = checked().row().id();
        database.update("update address_check set started_at = '2020-01-01' where id = ?", id.id());

        plan.forget();

        assertThat(mine().checks()).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from address_check_layer where address_check = ?", Integer.class, id.id()))
                .isZero();
    }

    private AddressCheckDetails checked() {
        AddressCheckId id = provider(checks::start);
        run();
        return provider(() -> checks.check(id));
    }

    /** All that waits, to its end. */
    private void run() {
        try (var probe = ProbeFixtures.probe(servers, trial, SETTINGS);
                var checking = new AddressChecking(book, probe, SETTINGS)) {
            checking.begin();
            await().until(checking::isIdle);
        }
    }

    private void planOnTheNextDay() {
        database.update(
                "update address_watch set next_at = ? where organization = ?",
                Timestamp.from(clock.instant().minusSeconds(1)),
                company.id());
        plan.plan(company);
        plan.plan(company);
        run();
    }

    private int mailed() {
        Integer count = database.queryForObject(
                "select count(*) from mail where template = 'address-trouble' and recipient like ?",
                Integer.class,
                person + "@%");
        return count == null ? 0 : count;
    }

    private CheckedCompany mine() {
        return provider(checks::mine);
    }

    private void register(@Nullable String portal, @Nullable String redirects, @Nullable String notification) {
        does(person, Roles.PROVIDER, () -> {
            RegistrationDetails draft = registrations.mine();
            drafts.save(draft.id(), draft.revision(), new Technical(portal, redirects, null, notification));
        });
    }

    private <T> T provider(Supplier<T> act) {
        return as(person, Roles.PROVIDER, act);
    }
}
