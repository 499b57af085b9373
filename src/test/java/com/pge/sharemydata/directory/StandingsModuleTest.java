package com.pge.sharemydata.directory;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class StandingsModuleTest {

    private static final FourEyes TWO = new FourEyes(new Actor("rita", "Rita"), new Actor("sam", "Sam"));
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Organizations organizations;

    @Autowired
    private Standings standings;

    @Autowired
    private Directory directory;

    @Autowired
    private StandingUpkeep upkeep;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private StandingBook book;

    private final Set<OrganizationId> touched = new HashSet<>();
    private String anna = "";
    private String name = "";
    private OrganizationId company = OrganizationId.next();

    @BeforeEach
    void startCompany() {
        anna = "anna-" + UUID.randomUUID();
        name = "Brightmeter " + UUID.randomUUID();
        company = as(anna, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, name));
    }

    @AfterEach
    void putRight() {
        touched.forEach(book::review);
    }

    @Test
    void beginWithTheCompany() {
        assertThat(standings.of(company))
                .contains(new Standing(company, null, UserType.STANDARD, Situation.NOT_YET_APPROVED, false));
    }

    @Test
    void areUnknownForStrangers() {
        assertThat(standings.of(OrganizationId.next())).isEmpty();
    }

    @Test
    void followASuspensionAtOnce() {
        does("sam", Roles.SENIOR_REVIEWER, () -> organizations.suspend(company, TWO, "Complaints"));

        assertThat(situation()).isEqualTo(Situation.SUSPENDED);

        does("sam", Roles.SENIOR_REVIEWER, () -> organizations.reinstate(company, TWO, "Settled"));

        assertThat(situation()).isEqualTo(Situation.NOT_YET_APPROVED);
    }

    @Test
    void stayWhatTheyWereWhereTheChangeIsRolledBack() {
        transactions.executeWithoutResult(transaction -> {
            does("sam", Roles.SENIOR_REVIEWER, () -> organizations.revoke(company, TWO, "Misuse"));
            transaction.setRollbackOnly();
        });

        assertThat(situation()).isEqualTo(Situation.NOT_YET_APPROVED);
        assertThat(stored()).isEqualTo("NOT_YET_APPROVED");
    }

    @Test
    void reachEveryOtherNodeWithinASecond() {
        elsewhere("situation = 'LIVE', listed = true");

        await().atMost(Duration.ofSeconds(1)).until(() -> situation() == Situation.LIVE);
        assertThat(directory.search(name, FIRST)).hasSize(1);
        assertThat(standings.live()).contains(company);

        elsewhere("situation = 'SUSPENDED', listed = false");

        await().atMost(Duration.ofSeconds(1)).until(() -> situation() == Situation.SUSPENDED);
        assertThat(directory.search(name, FIRST)).isEmpty();
        assertThat(standings.live()).doesNotContain(company);
    }

    @Test
    void areCorrectedWhereTheyDriftedFromTheFacts() {
        elsewhere("situation = 'LIVE', listed = true");

        upkeep.compareAll();

        assertThat(stored()).isEqualTo("NOT_YET_APPROVED");
        assertThat(situation()).isEqualTo(Situation.NOT_YET_APPROVED);
        assertThat(trail()).contains("StandingCorrected");
    }

    @Test
    void areLookedAtAgainWhenTheirDateHasCome() {
        elsewhere("situation = 'LIVE', check_at = '2026-01-01 00:00:00'");

        upkeep.applyDue();

        assertThat(situation()).isEqualTo(Situation.NOT_YET_APPROVED);
    }

    @Test
    void putNamesThatBeginWithTheTextFirst() {
        String word = UUID.randomUUID().toString();
        OrganizationId second =
                as("ben-" + word, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Aardvark " + word));
        OrganizationId first =
                as("eve-" + word, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, word + " Zebra"));
        list(second);
        list(first);

        await().untilAsserted(() -> assertThat(directory.search(word.toUpperCase(Locale.ROOT), FIRST))
                .extracting(CompanyRow::organization)
                .containsExactly(first, second));
        assertThat(directory.search(word, PageRequest.of(1, 1)))
                .extracting(CompanyRow::organization)
                .containsExactly(second);
    }

    @Test
    void showASelfAccessUserToNobodyButThatUser() {
        String carl = "carl-" + UUID.randomUUID();
        OrganizationId own = as(carl, Roles.PROVIDER, () -> organizations.start(UserType.SELF_ACCESS, carl));
        list(own);

        await().until(() -> standings.of(own).filter(Standing::listed).isPresent());

        assertThat(directory.search(carl, FIRST)).isEmpty();
        assertThat(as("dora", Roles.CUSTOMER, () -> directory.choices(carl, List.of(), FIRST)))
                .isEmpty();
        assertThat(as(carl, Roles.CUSTOMER, () -> directory.choices(carl, List.of(), FIRST)))
                .extracting(CompanyRow::organization)
                .containsExactly(own);
    }

    @Test
    void tellWhyACompanyIsGoneOnlyWhereItWasThereBefore() {
        assertThat(directory.why(company)).isEmpty();

        elsewhere("situation = 'SUSPENDED', verified_since = '2026-01-01 00:00:00'");

        await().untilAsserted(() -> assertThat(directory.why(company)).contains(Situation.SUSPENDED));
        assertThat(directory.card(company)).isEmpty();
    }

    @Test
    void tellACompanyWhatKeepsItFromTheList() {
        assertThat(as(anna, Roles.PROVIDER, directory::obstacles))
                .contains(
                        Obstacle.NOT_APPROVED, Obstacle.TESTS_NOT_PASSED, Obstacle.NO_CERTIFICATE, Obstacle.NO_SECRET);
    }

    @Test
    void giveTheDropDownToCustomersOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(anna, Roles.PROVIDER, () -> directory.choices("", List.of(), FIRST)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("carl", Roles.CUSTOMER, directory::obstacles));
    }

    private Situation situation() {
        return standings.of(company).orElseThrow().situation();
    }

    private String stored() {
        return String.valueOf(database.queryForObject(
                "select situation from company_standing where organization_id = ?", String.class, company.id()));
    }

    private List<@Nullable String> trail() {
        return database.queryForList("select event from audit_entry where timeline = ?", String.class, company.id());
    }

    private void list(OrganizationId organization) {
        elsewhere("situation = 'LIVE', listed = true", organization);
    }

    private void elsewhere(String change) {
        elsewhere(change, company);
    }

    /** Writes as another node would, past this node's memory. */
    private void elsewhere(String change, OrganizationId organization) {
        touched.add(organization);
        transactions.executeWithoutResult(_ -> {
            database.update("update company_standing_revision set revision = revision + 1");
            database.update(
                    "update company_standing set " + change
                            + ", revision = (select revision from company_standing_revision) where organization_id = ?",
                    organization.id());
        });
    }
}
