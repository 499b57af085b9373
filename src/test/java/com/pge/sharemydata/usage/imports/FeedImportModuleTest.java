package com.pge.sharemydata.usage.imports;

import static com.pge.sharemydata.usage.imports.Feeds.block;
import static com.pge.sharemydata.usage.imports.Feeds.electric;
import static com.pge.sharemydata.usage.imports.Feeds.feed;
import static com.pge.sharemydata.usage.imports.Feeds.meterReading;
import static com.pge.sharemydata.usage.imports.Feeds.reading;
import static com.pge.sharemydata.usage.imports.Feeds.readingType;
import static com.pge.sharemydata.usage.imports.Feeds.summary;
import static com.pge.sharemydata.usage.imports.Feeds.usagePoint;
import static com.pge.sharemydata.usage.imports.Feeds.value;
import static com.pge.sharemydata.usage.imports.MeterImportKind.GREEN_BUTTON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.BillItem;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.Taken;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class FeedImportModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

    @Autowired
    private ApplicationContext portal;

    private MeterFiles files;
    private String point;

    @BeforeEach
    void customer() {
        files = new MeterFiles(portal);
        point = files.electric.usagePointId();
    }

    @Test
    void takesADayAsOthersWriteIt() {
        MeterImportReport report = take(feed(
                usagePoint(point),
                meterReading(point),
                electric(3600, 0),
                block(
                        point,
                        reading(start(0), 3600, "<e:cost>974</e:cost>" + value(282) + "<e:tou>6</e:tou>")
                                + reading(start(1), 3600, value(-5)))));

        assertThat(report.problems()).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.days()).isEqualTo(new Taken(1, 0, 0));
        List<List<Long>> told = new ArrayList<>();
        files.days(files.electric, Channel.HOURLY_USE)
                .getFirst()
                .readings()
                .forEach((slot, value, cost, quality, tou) ->
                        told.add(List.of((long) slot, value, cost, (long) quality, (long) tou)));
        assertThat(told.getFirst()).containsExactly(0L, 282_000L, 974L, 19L, 6L);
        assertThat(told.getLast()).startsWith(1L, -5000L);
    }

    @Test
    void takesEntriesInAnyOrderAndABareOne() {
        String block = block(point, reading(start(0), 900, value(7)));

        assertThat(take(feed(block, electric(900, 3), meterReading(point), usagePoint(point)))
                        .problems())
                .isEmpty();
        assertThat(files.values(files.electric, Channel.QUARTER_HOURLY_USE)).containsExactly(7_000_000L);

        var file = new MeterFile(
                MeterImportId.next(),
                GREEN_BUTTON,
                "one",
                FeedServices.of(List.of(files.electric.number()), "72:-3:19"));
        String bare = block(point, reading(start(4), 900, value(1234)));
        assertThat(files.take(file, bare.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
        assertThat(files.values(files.electric, Channel.QUARTER_HOURLY_EXPORT)).containsExactly(1234L);
    }

    @Test
    void countsReadingsWithoutATimeFromTheirBlocksStart() {
        String readings = "<e:interval><e:duration>7200</e:duration><e:start>" + start(22)
                + "</e:start></e:interval><e:IntervalReading>" + value(1) + "</e:IntervalReading><e:IntervalReading>"
                + value(2) + "</e:IntervalReading><e:IntervalReading>" + value(3) + "</e:IntervalReading>";

        assertThat(take(feed(meterReading(point), electric(3600, 0), block(point, readings)))
                        .days())
                .isEqualTo(new Taken(2, 0, 0));
        assertThat(files.values(files.electric, Channel.HOURLY_USE)).containsExactly(1000L, 2000L, 3000L);
    }

    @Test
    void letsTheLaterOfTwoReadingsStand() {
        String twice = reading(start(0), 3600, value(1)) + reading(start(0), 3600, value(1));

        assertThat(take(of(twice + reading(start(0), 3600, value(2)))).days()).isEqualTo(new Taken(1, 0, 0));
        assertThat(files.values(files.electric, Channel.HOURLY_USE)).containsExactly(2000L);
        assertThat(take(of(reading(start(0), 3600, value(2)))).days()).isEqualTo(new Taken(0, 0, 1));
        assertThat(take(of(reading(start(0), 3600, value(3)))).days()).isEqualTo(new Taken(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 5000", "3, 5, 5000000", "-3, 5, 5", "-6, 4999, 5", "-6, -1500, -2", "-12, 400000, 0"})
    void countsEveryMultiplierInThousandths(int power, long value, long stored) {
        assertThat(take(feed(
                                meterReading(point),
                                electric(3600, power),
                                block(point, reading(start(0), 3600, value(value)))))
                        .problems())
                .isEmpty();
        assertThat(files.values(files.electric, Channel.HOURLY_USE)).containsExactly(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<uom>38</uom>                                             | 3600 | 0      | 1    | UNIT",
                "<uom>169</uom>                                            | 3600 | 0      | 1    | UNIT",
                "<intervalLength>3600</intervalLength>                     | 3600 | 0      | 1    | UNIT",
                "<uom>72</uom>                                             | 1800 | 0      | 1    | CHANNEL",
                "<uom>72</uom>                                             | 2678400 | 0   | 1    | CHANNEL",
                "<uom>72</uom><flowDirection>4</flowDirection>             | 3600 | 0      | 1    | CHANNEL",
                "<uom>72</uom><accumulationBehaviour>9</accumulationBehaviour> | 3600 | 0  | 1    | READING_TYPE",
                "<uom>72</uom><powerOfTenMultiplier>50</powerOfTenMultiplier>  | 3600 | 0  | 1    | READING_TYPE",
                "<uom>72</uom><powerOfTenMultiplier>9</powerOfTenMultiplier>   | 3600 | 0  | 999999 | VALUE",
                "<uom>72</uom>                                             | 3600 | 60     | 1    | START",
                "<uom>72</uom>                                             | 3600 | 360000000 | 1 | PAST",
                "<uom>72</uom>                                             | 3600 | -252000000 | 1 | SERVICE",
            })
    void refusesAReadingAndTakesTheNext(String type, int duration, long later, long value, MeterImportRule rule) {
        MeterImportReport report = take(feed(
                meterReading(point, 1),
                readingType(1, type),
                block(point, 1, reading(start(0) + later, duration, value(value))),
                meterReading(point, 2),
                readingType(2, "<uom>72</uom>"),
                block(point, 2, reading(start(1), 3600, value(3)))));

        assertThat(report.problems())
                .extracting(MeterImportProblem::line, MeterImportProblem::rule)
                .containsExactly(tuple(3L, rule));
        assertThat(report.problems().getFirst().expected()).doesNotStartWith("!");
        assertThat(report.complete()).isTrue();
        assertThat(files.values(files.electric, Channel.HOURLY_USE)).containsExactly(3000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<e:value>1e3</e:value>", "<e:value></e:value>", "", "<e:value>99999999999999999999</e:value>"})
    void refusesWhatIsNoNumber(String value) {
        assertThat(take(of(reading(start(0), 3600, value))).problems())
                .extracting(MeterImportProblem::rule)
                .containsExactly(MeterImportRule.VALUE);
    }

    @Test
    void takesGasByTheDayAndBritishThermalUnits() {
        String gas = files.gas.usagePointId();
        String type = "<flowDirection>1</flowDirection><intervalLength>86400</intervalLength>"
                + "<powerOfTenMultiplier>3</powerOfTenMultiplier><uom>132</uom>";
        long shortDay = Channel.startOf(LocalDate.of(2026, 3, 8)).getEpochSecond();

        MeterImportReport report = take(feed(
                meterReading(gas),
                readingType(1, type),
                block(gas, reading(start(0), 86_400, value(250)) + reading(shortDay, 82_800, value(100)))));

        assertThat(report.problems()).isEmpty();
        assertThat(files.values(files.gas, Channel.DAILY_GAS)).containsExactly(1000L, 2500L);
    }

    @Test
    void asksForASecondServiceWhereThereIsASecondUsagePoint() {
        String feed = feed(
                usagePoint("A"),
                meterReading("A"),
                electric(3600, 0),
                block("A", reading(start(0), 3600, value(1))),
                usagePoint("B"),
                meterReading("B"),
                block("B", reading(start(1), 3600, value(2))));
        var one = new MeterFile(
                MeterImportId.next(), GREEN_BUTTON, "", FeedServices.of(List.of(files.electric.number()), ""));
        var both = new MeterFile(
                MeterImportId.next(),
                GREEN_BUTTON,
                "",
                FeedServices.of(List.of("A:" + files.electric.number(), "B:" + files.electric.number()), ""));

        assertThat(files.take(one, feed.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(MeterImportProblem::line, MeterImportProblem::rule)
                .containsExactly(tuple(7L, MeterImportRule.SERVICE));
        assertThat(files.take(both, feed.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> FeedServices.of(List.of("1", "2"), ""));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> FeedServices.of(List.of(), "72"));
    }

    @Test
    void makesABillOfASummary() {
        long first = Channel.startOf(LocalDate.of(2026, 4, 1)).getEpochSecond();
        long days = Channel.startOf(LocalDate.of(2026, 5, 1)).getEpochSecond() - first;
        String period = "<duration>" + days + "</duration><start>" + first + "</start>";
        String measured = "<powerOfTenMultiplier>0</powerOfTenMultiplier><uom>72</uom><value>412000</value>";
        String summary = "<billingPeriod>" + period + "</billingPeriod><billLastPeriod>23364000</billLastPeriod>"
                + "<costAdditionalDetailLastPeriod><amount>1200000</amount><note>Part Peak Energy Charge</note>"
                + "<measurement>" + measured
                + "</measurement><itemKind>3</itemKind><unitCost>12000</unitCost><itemPeriod>"
                + period + "</itemPeriod></costAdditionalDetailLastPeriod><currency>840</currency>"
                + "<overallConsumptionLastPeriod>" + measured + "</overallConsumptionLastPeriod>"
                + "<qualityOfReading>17</qualityOfReading><statusTimeStamp>1440109957</statusTimeStamp>"
                + "<tariffProfile>HAG5A</tariffProfile>";

        MeterImportReport report = take(feed(
                usagePoint(point),
                summary(point, summary),
                summary(point, summary.replace("<billLastPeriod>23364000</billLastPeriod>", ""))));

        assertThat(report.bills()).isEqualTo(new Taken(1, 0, 0));
        assertThat(report.problems())
                .extracting(MeterImportProblem::rule, MeterImportProblem::found)
                .containsExactly(tuple(MeterImportRule.AMOUNT, "billLastPeriod missing at " + first));
        var item = new BillItem(
                "Part Peak Energy Charge",
                3,
                1_200_000L,
                null,
                12_000L,
                new BillItem.Measurement(0, 72, 412_000),
                new BillItem.Period(first, days));
        assertThat(files.bills(files.electric))
                .containsExactly(new Bill(
                        files.electric.id(),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 30),
                        23_364_000,
                        0,
                        840,
                        412_000_000,
                        17,
                        "HAG5A",
                        List.of(item)));
    }

    private String of(String readings) {
        return feed(meterReading(point), electric(3600, 0), block(point, readings));
    }

    private MeterImportReport take(String feed) {
        return files.take(GREEN_BUTTON, feed);
    }

    private static long start(int hour) {
        return Channel.startOf(DAY).getEpochSecond() + hour * 3600L;
    }
}
