package com.pge.sharemydata.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.testing.DatabaseTest;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@DatabaseTest
class MeterDataModuleTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Instant NOON = Instant.parse("2026-04-01T19:00:00Z");
    private static final DayRange ALL = new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    @Autowired
    ApplicationContext portal;

    @Autowired
    MeterData data;

    @Autowired
    JdbcTemplate database;

    private ServiceAgreementId agreement;

    @BeforeEach
    void customer() {
        agreement = new BilledCustomer(portal, UUID.randomUUID().toString(), 1)
                .details()
                .accounts()
                .getFirst()
                .services()
                .getFirst()
                .id();
    }

    @Test
    void givesBackEveryDayThatWasTaken() {
        List<DeliveredDay> days = days(Channel.HOURLY_USE);

        assertThat(takeAt(NOON, days)).isEqualTo(new Taken(days.size(), 0, 0));

        assertThat(read(Channel.HOURLY_USE, ALL))
                .extracting(MeterDay::day, MeterDay::readings)
                .containsExactlyElementsOf(days.stream()
                        .map(day -> org.assertj.core.groups.Tuple.tuple(day.day(), day.readings()))
                        .toList());
        assertThat(span(Channel.HOURLY_USE))
                .isEqualTo(new ChannelSpan(
                        agreement,
                        Channel.HOURLY_USE,
                        days.getFirst().day(),
                        days.getLast().day(),
                        NOON));
    }

    @Test
    void takesTheSameTwiceAsOnce() {
        List<DeliveredDay> days = days(Channel.HOURLY_USE);
        takeAt(NOON, days.subList(0, 20));

        assertThat(takeAt(NOON.plusSeconds(60), days)).isEqualTo(new Taken(days.size() - 20, 0, 20));
        assertThat(takeAt(NOON.plusSeconds(120), days)).isEqualTo(new Taken(0, 0, days.size()));

        assertThat(read(Channel.HOURLY_USE, ALL).getFirst().updatedAt()).isEqualTo(NOON);
        assertThat(span(Channel.HOURLY_USE).updatedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void keepsWhatACorrectionReplaces() {
        takeAt(NOON, List.of(day(0, 1000, 2000, 3000)));
        takeAt(NOON.plusSeconds(60), List.of(day(1, 2500)));
        takeAt(NOON.plusSeconds(120), List.of(day(3, 4000)));

        MeterDay now = read(Channel.HOURLY_USE, ALL).getFirst();
        assertThat(values(now.readings())).containsExactly(1000L, 2500L, 3000L, 4000L);
        assertThat(now.publishedAt()).isEqualTo(NOON);
        assertThat(now.updatedAt()).isEqualTo(NOON.plusSeconds(120));
        assertThat(database.query(
                        "select version, readings from usage_day_past where service_agreement = ? order by version",
                        (row, _) -> values(new PackedReadings(row.getBytes("readings"))),
                        agreement.id()))
                .containsExactly(List.of(1000L, 2000L, 3000L), List.of(1000L, 2500L, 3000L));
    }

    @Test
    void readsOnlyWhatChangedInTime() {
        List<DeliveredDay> days = days(Channel.HOURLY_USE);
        takeAt(NOON, days.subList(0, 30));
        takeAt(NOON.plusSeconds(60), days.subList(30, 40));

        var late = new DayRange(FIRST, LAST, NOON.plusSeconds(1), DayRange.FOREVER);
        assertThat(read(Channel.HOURLY_USE, late))
                .extracting(MeterDay::day)
                .containsExactlyElementsOf(
                        days.subList(30, 40).stream().map(DeliveredDay::day).toList());
        assertThat(data.hasDays(span(Channel.HOURLY_USE), late, 9)).isTrue();
        assertThat(data.hasDays(span(Channel.HOURLY_USE), late, 10)).isFalse();
        assertThat(data.hasDays(
                        span(Channel.HOURLY_USE), new DayRange(FIRST, LAST, NOON.plusSeconds(61), DayRange.FOREVER), 0))
                .isFalse();
    }

    @Test
    void holdsNoConnectionWhileItsReaderIsBusy() {
        takeAt(NOON, days(Channel.HOURLY_USE));
        int[] read = new int[1];
        try (var only = new HikariDataSource()) {
            portal.getBean(HikariDataSource.class).copyStateTo(only);
            only.setMaximumPoolSize(1);
            only.setConnectionTimeout(1000);
            var onlyConnection = new JdbcTemplate(only);

            new MeterData(new MeterTable(onlyConnection))
                    .days(span(Channel.HOURLY_USE), ALL)
                    .forEach(_ -> read[0] += onlyConnection
                            .queryForList("select 1", Integer.class)
                            .size());
        }

        assertThat(read[0]).isGreaterThan(100);
    }

    @Test
    void isNotReadInATransaction() {
        takeAt(NOON, days(Channel.HOURLY_USE));
        ChannelSpan span = span(Channel.HOURLY_USE);

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> data.days(span, ALL).close()));
    }

    @Test
    void hasAPartitionForEachMonthAndLetsOldOnesGo() {
        takeAt(NOON, days(Channel.HOURLY_USE));
        int all = read(Channel.HOURLY_USE, ALL).size();

        partitionsAt(NOON, 48).keep();
        assertThat(read(Channel.HOURLY_USE, ALL)).hasSize(all);
        assertThat(partitions()).contains("p_202204", "p_202603", "p_202607", "p_later");

        partitionsAt(NOON.plus(Duration.ofDays(61)), 48).keep();
        assertThat(partitions()).doesNotContain("p_202204", "p_202205").contains("p_202206", "p_202609");
    }

    @Test
    void keepsABillAsItWasBilled() {
        Bill bill = bill(120_00000L);
        var range = new DayRange(FIRST, LAST);

        assertThat(billsAt(NOON).take(List.of(bill))).isEqualTo(new Taken(1, 0, 0));
        assertThat(billsAt(NOON.plusSeconds(60)).take(List.of(bill))).isEqualTo(new Taken(0, 0, 1));
        assertThat(billsAt(NOON.plusSeconds(120)).take(List.of(bill(130_00000L))))
                .isEqualTo(new Taken(0, 1, 0));

        assertThat(billsAt(NOON).of(agreement, range))
                .containsExactly(new Bill.Published(bill(130_00000L), NOON, NOON.plusSeconds(120)));
        assertThat(billsAt(NOON).of(agreement, new DayRange(FIRST, LocalDate.of(2025, 11, 29))))
                .isEmpty();
        assertThat(billsAt(NOON).of(agreement, new DayRange(LocalDate.of(2025, 11, 2), LAST)))
                .isEmpty();
    }

    private Bill bill(long amount) {
        return new Bill(
                agreement,
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2025, 11, 30),
                amount,
                0,
                840,
                412_000_000,
                19,
                "E-TOU-C");
    }

    private Taken takeAt(Instant now, List<DeliveredDay> days) {
        var intake = new MeterIntake(portal.getBean(MeterWriting.class), at(now));
        Taken[] taken = new Taken[1];
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> taken[0] = intake.take(days));
        return taken[0];
    }

    private Bills billsAt(Instant now) {
        return new Bills(portal.getBean(BillTable.class), at(now));
    }

    private UsagePartitions partitionsAt(Instant now, int months) {
        return new UsagePartitions(database, settings(months), at(now));
    }

    private static UsageSettings settings(int months) {
        return new UsageSettings(
                months, 3, 1024, 1000, DataSize.ofMegabytes(1), Duration.ofHours(1), Duration.ofSeconds(2));
    }

    private List<@Nullable String> partitions() {
        return database.queryForList(
                "select partition_name from information_schema.partitions"
                        + " where table_schema = database() and table_name = 'usage_day'",
                String.class);
    }

    private List<MeterDay> read(Channel channel, DayRange range) {
        try (Stream<MeterDay> days = data.days(span(channel), range)) {
            return days.toList();
        }
    }

    private ChannelSpan span(Channel channel) {
        return data.channels(List.of(agreement)).stream()
                .filter(span -> span.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private List<DeliveredDay> days(Channel channel) {
        return new SyntheticMeter(3, SyntheticHome.PLAIN)
                .days(agreement, channel, FIRST, LAST)
                .toList();
    }

    private DeliveredDay day(int slot, long... values) {
        var readings = new DayReadings(24);
        for (int index = 0; index < values.length; index++) {
            readings.set(slot + index, values[index], PackedReadings.NO_COST, 19, 0);
        }
        return new DeliveredDay(agreement, Channel.HOURLY_USE, FIRST, readings.pack());
    }

    private static List<Long> values(PackedReadings readings) {
        List<Long> values = new ArrayList<>();
        readings.forEach((_, value, _, _, _) -> values.add(value));
        return values;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
