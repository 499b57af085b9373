package com.pge.sharemydata.usage.imports;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.PackedReadings;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import com.pge.sharemydata.usage.Taken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReadingImportsModuleTest {

    private static final String HEADER =
            "service_id,direction,interval_seconds,start,value,unit,quality,cost,time_of_use\n";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final DayRange ALL = new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    @Autowired
    ApplicationContext portal;

    @Autowired
    MeterImports imports;

    private ServiceRow electric;
    private ServiceRow gas;

    @BeforeEach
    void customer() {
        List<ServiceRow> services = new BilledCustomer(portal, UUID.randomUUID().toString(), 1)
                .details()
                .accounts()
                .getFirst()
                .services();
        electric = service(services, Commodity.ELECTRIC);
        gas = service(services, Commodity.GAS);
    }

    @Test
    void takesWhatItIsGivenAndTheSameAgainAsNothing() {
        var meter = new SyntheticMeter(21, SyntheticHome.PLAIN);
        List<DeliveredDay> days = meter.days(
                        electric.id(), Channel.HOURLY_USE, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30))
                .toList();
        String file = file(days);

        MeterImportReport first = take(file);
        MeterImportReport again = take(file);

        assertThat(first.problems()).isEmpty();
        assertThat(first.complete()).isTrue();
        assertThat(first.days()).isEqualTo(new Taken(days.size(), 0, 0));
        assertThat(again.days()).isEqualTo(new Taken(0, 0, days.size()));
        assertThat(stored(electric, Channel.HOURLY_USE))
                .isEqualTo(days.stream().map(DeliveredDay::readings).toList());
    }

    @Test
    void takesRowsInAnyOrderAndColumnsToo() {
        String file = "\uFEFFUNIT,value,quality,start,Interval_Seconds,direction,service_id\r\n"
                + "kWh,0.25,8,2026-06-17T01:00:00-07:00,3600,delivered," + electric.number() + "\r\n"
                + "therm,1.5,19,2026-06-17T07:00:00Z,86400,delivered," + gas.number() + "\r\n"
                + "Wh,125,19," + start(0) + ",3600,delivered," + electric.number() + "\r\n"
                + "\r\n"
                + "MWh,0.000001,17," + start(0) + ",3600,received," + electric.number();

        MeterImportReport report = take(file);

        assertThat(report.problems()).isEmpty();
        assertThat(report.rows()).isEqualTo(4);
        assertThat(values(electric, Channel.HOURLY_USE)).containsExactly(125_000L, 250_000L);
        assertThat(values(electric, Channel.HOURLY_EXPORT)).containsExactly(1000L);
        assertThat(values(gas, Channel.DAILY_GAS)).containsExactly(1500L);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,delivered,3600,0,1,Wh,19,,,SERVICE",
        "E,delivered,3600,-70000,1,Wh,19,,,SERVICE",
        "E,sideways,3600,0,1,Wh,19,,,CHANNEL",
        "E,delivered,1800,0,1,Wh,19,,,CHANNEL",
        "E,delivered,,0,1,Wh,19,,,CHANNEL",
        "E,delivered,3600,0,1,therm,19,,,UNIT",
        "E,delivered,3600,0,1,,19,,,UNIT",
        "E,delivered,3600,0.5,1,Wh,19,,,START",
        "E,delivered,3600,100000,1,Wh,19,,,PAST",
        "E,delivered,3600,0,,Wh,19,,,VALUE",
        "E,delivered,3600,0,1e3,Wh,19,,,VALUE",
        "E,delivered,3600,0,--1,Wh,19,,,VALUE",
        "E,delivered,3600,0,.,Wh,19,,,VALUE",
        "E,delivered,3600,0,999999999999,Wh,19,,,VALUE",
        "E,delivered,3600,0,1,Wh,good,,,QUALITY",
        "E,delivered,3600,0,1,Wh,128,,,QUALITY",
        "E,delivered,3600,0,1,Wh,19,dear,,COST",
        "E,delivered,3600,0,1,Wh,19,1,-1,TIME_OF_USE",
        "E,delivered,3600,0,1,Wh,19,1,99999,TIME_OF_USE"
    })
    void refusesARowAndTakesTheNext(
            String service,
            String direction,
            String seconds,
            double hours,
            String value,
            String unit,
            String quality,
            String cost,
            String timeOfUse,
            MeterImportRule rule) {
        String bad = String.join(
                ",",
                service.equals("E") ? electric.number() : service,
                direction,
                or(seconds),
                Long.toString(start(0) + Math.round(hours * 3600)),
                or(value),
                or(unit),
                quality,
                or(cost),
                or(timeOfUse));

        MeterImportReport report = take(HEADER + bad + "\n" + good(3));

        assertThat(report.problems())
                .extracting(MeterImportProblem::line, MeterImportProblem::rule)
                .containsExactly(tuple(2L, rule));
        assertThat(report.days().added()).isEqualTo(1);
        assertThat(values(electric, Channel.HOURLY_USE)).containsExactly(3000L);
    }

    @Test
    void readsNothingWithoutItsColumns() {
        assertThat(take("")).satisfies(report -> assertThat(report.complete()).isFalse());
        assertThat(take("a,b,c\n1,2,3\n").problems())
                .extracting(MeterImportProblem::rule)
                .containsExactly(MeterImportRule.COLUMNS);
        assertThat(take(HEADER.replace("quality", "start")).complete()).isFalse();
    }

    @Test
    void skipsRowsWithoutEndAndStopsAtTooManyProblems() {
        assertThat(take(HEADER + "x".repeat(5_000_000) + "\n" + good(3)))
                .satisfies(report -> assertThat(report.problems())
                        .extracting(MeterImportProblem::rule)
                        .containsExactly(MeterImportRule.ROW_LENGTH))
                .satisfies(report -> assertThat(report.days().added()).isEqualTo(1));
        assertThat(take(HEADER + "no,row\n".repeat(5000)))
                .satisfies(report -> assertThat(report.refused()).isEqualTo(1000))
                .satisfies(report -> assertThat(report.complete()).isFalse());
    }

    @Test
    void isForTheUtilitysSystemsAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("somebody", Roles.CUSTOMER, () -> imported(HEADER)));
    }

    private static String or(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private String good(int value) {
        return electric.number() + ",delivered,3600," + start(5) + "," + value + ",Wh,19,,\n";
    }

    private static long start(int hour) {
        return Channel.startOf(DAY).getEpochSecond() + hour * 3600L;
    }

    private String file(List<DeliveredDay> days) {
        var file = new StringBuilder(HEADER);
        for (DeliveredDay day : days) {
            long start = Channel.startOf(day.day()).getEpochSecond();
            day.readings()
                    .forEach((slot, value, cost, quality, timeOfUse) -> file.append(electric.number())
                            .append(",delivered,3600,")
                            .append(start + slot * 3600L)
                            .append(',')
                            .append(BigDecimal.valueOf(value, 6).toPlainString())
                            .append(",kWh,")
                            .append(quality)
                            .append(',')
                            .append(BigDecimal.valueOf(cost, 5).toPlainString())
                            .append(',')
                            .append(timeOfUse)
                            .append('\n'));
        }
        return file.toString();
    }

    private MeterImportReport take(String file) {
        return as("system", Roles.UTILITY_SYSTEM, () -> imported(file));
    }

    private MeterImportReport imported(String file) {
        try {
            return imports.take(
                    new MeterFile(MeterImportKind.READINGS_CSV, "readings.csv"),
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<PackedReadings> stored(ServiceRow service, Channel channel) {
        var meters = portal.getBean(MeterData.class);
        return meters.channels(List.of(service.id())).stream()
                .filter(span -> span.channel() == channel)
                .flatMap(span -> meters.days(span, ALL))
                .map(MeterDay::readings)
                .toList();
    }

    private List<Long> values(ServiceRow service, Channel channel) {
        List<Long> values = new ArrayList<>();
        stored(service, channel).forEach(day -> day.forEach((_, value, _, _, _) -> values.add(value)));
        return values;
    }

    private static ServiceRow service(List<ServiceRow> services, Commodity commodity) {
        return services.stream()
                .filter(service -> service.commodity() == commodity)
                .findFirst()
                .orElseThrow();
    }
}
