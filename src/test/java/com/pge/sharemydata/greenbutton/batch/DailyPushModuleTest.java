package com.pge.sharemydata.greenbutton.batch;

import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DailyPushModuleTest {

    private static final Duration TODAY = Duration.ofHours(1);
    private static final Duration TOMORROW = Duration.ofHours(25);
    private static final Duration THE_DAY_AFTER = Duration.ofHours(49);

    @Autowired
    private BatchBuilder builder;

    @Autowired
    private Batches batches;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private ListedCompany company;
    private BilledCustomer customer;
    private AuthorizationId authorization;

    @BeforeEach
    void aCustomerShares() {
        company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
        customer = new BilledCustomer(portal, maria, 1);
        LocalDate last = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC).minusDays(1);
        read(7, last.minusDays(5), last);
        authorization = customer.shares(company.organization());
    }

    @Test
    void preparesWhatIsNewAndTellsOfIt() {
        wantsIt();

        push(TODAY);

        List<UUID> ordered = ordered();
        assertThat(ordered).hasSize(1);
        assertThat(news())
                .singleElement()
                .asString()
                .endsWith("/Batch/Bulk/" + bulk() + "?correlationID=" + ordered.getFirst());
        assertThat(fetched(ordered.getFirst()).contents()).containsExactly(authorization);
        assertThat(fetched(ordered.getFirst()).isEmpty()).isFalse();
    }

    @Test
    void comesOnceADay() {
        wantsIt();

        push(TODAY);
        push(TODAY.plusSeconds(60));

        assertThat(ordered()).hasSize(1);
        assertThat(news()).hasSize(1);
    }

    @Test
    void isSilentWhereNothingIsNew() {
        wantsIt();
        push(TODAY);

        push(TOMORROW);

        assertThat(ordered()).hasSize(2);
        assertThat(news()).hasSize(1);
    }

    @Test
    void tellsLaterWhatASilentDayDidNot() {
        wantsIt();
        push(TODAY);
        push(TOMORROW);
        database.update(
                "update greenbutton_daily set since = since - interval 2 hour where organization = ?",
                company.organization().id());

        push(THE_DAY_AFTER);

        assertThat(news()).hasSize(2);
    }

    @Test
    void isForThoseWhoWantIt() {
        push(TODAY);

        assertThat(ordered()).isEmpty();
    }

    @Test
    void isNotForCompaniesThatMayReceiveNothing() {
        wantsIt();
        company.is(Situation.SUSPENDED);

        push(TODAY);

        assertThat(ordered()).isEmpty();
    }

    @Test
    void isNothingWhereNobodyShares() {
        wantsIt();
        does(maria, Roles.CUSTOMER, () -> consents.cancel(authorization));

        push(TODAY);

        assertThat(ordered()).isEmpty();
    }

    /** Its registration says so, as if it had said so from the beginning. */
    private void wantsIt() {
        database.update(
                "update registration set daily_notification = true, version = version + 1 where organization = ?",
                company.organization().id());
    }

    private void push(Duration later) {
        new DailyPush(
                        portal.getBean(Registrations.class),
                        portal.getBean(Standings.class),
                        portal.getBean(BulkIds.class),
                        batches,
                        Clock.offset(clock, later))
                .begin();
        ordered().forEach(builder::build);
    }

    private List<UUID> ordered() {
        return database.query(
                "select id from greenbutton_batch where organization = ? and daily order by asked_at",
                (row, _) -> row.getObject("id", UUID.class),
                company.organization().id());
    }

    private PreparedBatch fetched(UUID id) {
        return batches.find(company.organization(), BatchKind.BULK, bulk(), id)
                .flatMap(Batches.Known::prepared)
                .orElseThrow();
    }

    private String bulk() {
        return portal.getBean(BulkIds.class).of(company.organization());
    }

    private List<@Nullable String> news() {
        return database.queryForList(
                "select resource from greenbutton_notification where organization = ? and occasion like 'batch:%'",
                String.class, company.organization().id());
    }

    private void read(long seed, LocalDate first, LocalDate last) {
        var _ = portal.getBean(MeterIntake.class)
                .take(new SyntheticMeter(seed, SyntheticHome.PLAIN)
                        .days(customer.electric().id(), Channel.HOURLY_USE, first, last)
                        .toList());
    }
}
