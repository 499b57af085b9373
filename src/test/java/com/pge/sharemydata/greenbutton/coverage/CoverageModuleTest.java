package com.pge.sharemydata.greenbutton.coverage;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a company has of a customer's days, against what the utility has. */
@DatabaseTest
class CoverageModuleTest {

    @Autowired
    private CoverageReports reports;

    @Autowired
    private CoverageBook book;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationContext portal;

    private final LocalDate yesterday =
            LocalDate.now(Clock.system(Dates.PACIFIC)).minusDays(1);
    private final LocalDate first = yesterday.minusDays(9);
    private final String maria = "coverage-" + UUID.randomUUID();
    private DeliveredShare share;

    @BeforeEach
    void tenDays() {
        share = new DeliveredShare(portal, maria).counts(first, yesterday, 1000);
    }

    @Test
    void waitsUntilItIsFetched() {
        assertThat(states()).hasSize(10).containsOnly(CoverageState.WAITING);

        share.delivers(first, yesterday.minusDays(2));

        assertThat(states().subList(0, 8)).containsOnly(CoverageState.DELIVERED);
        assertThat(states().subList(8, 10)).containsOnly(CoverageState.WAITING);
        assertThat(days().getFirst().deliveredAt()).isNotNull();
    }

    @Test
    void isBehindAfterACorrectionUntilItIsFetchedAgain() {
        share.delivers(first, yesterday).counts(first.plusDays(3), first.plusDays(3), 2000);
        assertThat(states().get(3)).isEqualTo(CoverageState.CORRECTED);
        assertThat(states()).filteredOn(CoverageState.DELIVERED::equals).hasSize(9);

        share.delivers(first.plusDays(3), first.plusDays(3));

        assertThat(states()).containsOnly(CoverageState.DELIVERED);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void saysWhereTheUtilityHasNothing() {
        share.counts(first.minusDays(3), first.minusDays(3), 1000).delivers(first.minusDays(3), yesterday);

        assertThat(states())
                .startsWith(CoverageState.DELIVERED, CoverageState.MISSING, CoverageState.MISSING)
                .hasSize(13);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void keepsOneRowForDaysThatWentOutTogether() {
        share.delivers(first, first.plusDays(4));
        share.delivers(first, yesterday);

        assertThat(rows()).isOne();
    }

    @Test
    void countsAPreparedFileOnceItIsFetched() {
        UUID batch = UUID.randomUUID();
        database.update(
                "insert into greenbutton_batch (id, organization, kind, resource, query, state, asked_at, round, tries,"
                        + " next_at) values (?, ?, 'SUBSCRIPTION', ?, '', 'READY', ?, 1, 0, ?)",
                batch,
                share.company().organization().id(),
                share.id().id(),
                Timestamp.from(Clock.systemUTC().instant()),
                Timestamp.from(Clock.systemUTC().instant()));
        DeliveredDays held = share.days(first, yesterday);
        transactions.executeWithoutResult(_ -> book.prepared(batch, held));
        assertThat(states()).containsOnly(CoverageState.WAITING);
        share.counts(first, first, 3000);

        book.fetched(batch, Clock.systemUTC().instant());
        book.write();

        assertThat(states().getFirst()).isEqualTo(CoverageState.CORRECTED);
        assertThat(states().subList(1, 10)).containsOnly(CoverageState.DELIVERED);
    }

    @Test
    void isTheSameForTheCompany() {
        share.delivers(first, yesterday);

        CoverageReport report = as(share.company().person(), Roles.PROVIDER, () -> reports.ours(share.id()));

        assertThat(report.services()).hasSize(2);
        assertThat(report).isEqualTo(as(maria, Roles.CUSTOMER, () -> reports.mine(share.id())));
    }

    @Test
    void isUnknownToOthers() {
        var other = new ListedCompany(portal);
        var neighbor = new DeliveredShare(portal, "coverage-" + UUID.randomUUID());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(other.person(), Roles.PROVIDER, () -> reports.ours(share.id())));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(maria, Roles.CUSTOMER, () -> reports.mine(neighbor.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(maria, Roles.AUDITOR, () -> reports.mine(share.id())));
    }

    @Test
    void goesOutAsAFile() throws Exception {
        share.delivers(first, first);

        String file = browser.perform(
                        get(CoverageLinks.customer(share.id())).with(user(maria).roles(Roles.CUSTOMER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.getFirst()).isEqualTo("usage_point,day,state,delivered_at");
        assertThat(lines.get(1)).contains("," + first + ",delivered,2");
        assertThat(lines.get(2)).endsWith("," + first.plusDays(1) + ",waiting,");
        browser.perform(get(CoverageLinks.company(share.id()))
                        .with(user(new ListedCompany(portal).person()).roles(Roles.PROVIDER)))
                .andExpect(status().isNotFound());
    }

    private List<CoverageState> states() {
        return days().stream().map(CoverageDay::state).toList();
    }

    private List<CoverageDay> days() {
        return as(maria, Roles.CUSTOMER, () -> reports.mine(share.id())).services().stream()
                .filter(service -> service.service().commodity() == Commodity.ELECTRIC)
                .findFirst()
                .orElseThrow()
                .days();
    }

    private int rows() {
        return database.queryForList(
                        "select first_day from greenbutton_delivered_days where authorization = ?",
                        share.id().id())
                .size();
    }
}
