package com.pge.sharemydata.status;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Maintenance from its plan to the people who have to know. */
@DatabaseTest
class MaintenanceModuleTest {

    private static final String ADMIN = "petra";

    @Autowired
    private MaintenanceWindows windows;

    @Autowired
    private MaintenanceCalendar calendar;

    @Autowired
    private StatusBoard board;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationContext portal;

    private final Instant start =
            Clock.systemUTC().instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    private ListedCompany company;

    @BeforeEach
    void company() {
        // The companies of tests before this one are told of nothing.
        database.update("update organization set status = 'REVOKED' where status <> 'REVOKED'");
        company = new ListedCompany(portal);
    }

    @AfterEach
    void forget() {
        database.update("delete from maintenance_window_part");
        database.update("delete from maintenance_window");
        calendar.refresh();
    }

    @Test
    void isMailedToEveryCompanyOnceForEachDecision() {
        MaintenanceId id = plan("A new <database>");
        assertMails(id, "maintenance-planned", 1);
        does(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.change(id, 0, plan(start.plusSeconds(3600), "")));
        assertMails(id, "maintenance-changed", 1);
        does(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.cancel(id));
        assertMails(id, "maintenance-cancelled", 1);
        assertMails(id, "maintenance-planned", 1);

        String body = database.queryForObject(
                "select body from mail where template = 'maintenance-planned' and occasion = ? and recipient = ?",
                String.class,
                "maintenance:" + id + ":0",
                recipient());
        assertThat(body).contains("(Pacific time)", "API for companies’ software", "A new <database>", "Retry-After");
    }

    @Test
    void keepsTheApiAwayFromItsStartToItsEnd() {
        var _ = plan("");

        assertThat(closedAt(start.minusSeconds(1))).isEmpty();
        assertThat(closedAt(start)).contains(start.plusSeconds(7200));
        assertThat(closedAt(start.plusSeconds(7200))).isEmpty();
    }

    @Test
    void leavesTheApiWhereItIsAboutOtherParts() {
        var _ = as(
                ADMIN,
                Roles.PROGRAM_ADMIN,
                () -> windows.plan(new MaintenancePlan(start, start.plusSeconds(60), Set.of(ServicePart.PAGES), "")));

        assertThat(closedAt(start)).isEmpty();
        assertThat(board.ahead()).hasSize(1);
    }

    @Test
    void isKnownAtOnceAndGoneOnceItIsCalledOff() {
        MaintenanceId id = plan("");
        assertThat(board.ahead()).extracting(MaintenanceRow::id).containsExactly(id);

        does(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.cancel(id));

        assertThat(board.ahead()).isEmpty();
        assertThat(board.news()).extracting(MaintenanceRow::state).containsExactly(MaintenanceState.CANCELLED);
        assertThat(closedAt(start)).isEmpty();
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderOne() {
        MaintenanceId id = plan("");
        does(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.change(id, 0, plan(start, "once")));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> does(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.change(id, 0, plan(start, "twice"))));
    }

    @Test
    void isPlannedByProgramAdministratorsAlone() {
        for (String role : List.of(Roles.SENIOR_REVIEWER, Roles.AUDITOR, Roles.PROVIDER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> does("somebody", role, () -> {
                        var _ = windows.plan(plan(start, ""));
                    }));
        }
        assertThat(as("ann", Roles.AUDITOR, () -> windows.newest(PageRequest.of(0, 5))))
                .isEmpty();
    }

    @Test
    void standsInAFeedForEverybody() throws Exception {
        MaintenanceId id = plan("Five & more");

        byte[] feed = browser.perform(get("/status.atom?lang=es"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(feed))
                .getDocumentElement();
        assertThat(root.getAttribute("xml:lang")).isEqualTo("es");
        assertThat(root.getElementsByTagName("entry").getLength()).isOne();
        assertThat(root.getElementsByTagName("entry").item(0).getTextContent())
                .contains("urn:uuid:" + id, "Mantenimiento:", "Five & more");
    }

    private MaintenanceId plan(String note) {
        return as(ADMIN, Roles.PROGRAM_ADMIN, () -> windows.plan(plan(start, note)));
    }

    private static MaintenancePlan plan(Instant start, String note) {
        return new MaintenancePlan(start, start.plusSeconds(7200), Set.of(ServicePart.API, ServicePart.MAIL), note);
    }

    private java.util.Optional<Instant> closedAt(Instant at) {
        return new ApiAvailability(calendar, Clock.fixed(at, ZoneOffset.UTC)).closedUntil();
    }

    private void assertMails(MaintenanceId id, String template, int number) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(database.queryForObject(
                                "select count(*) from mail where template = ? and occasion like ? and recipient = ?",
                                Integer.class,
                                template,
                                "maintenance:" + id + ":%",
                                recipient()))
                        .isEqualTo(number));
    }

    private String recipient() {
        return portal.getBean(Members.class)
                .of(company.organization())
                .getFirst()
                .email()
                .value();
    }
}
