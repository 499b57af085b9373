package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which part companies' software asks for, well or badly, and the documented answer. */
class UsageFiltersTest extends MeterCalls {

    static Stream<Row> calls() {
        return Stream.of(windows(), bad()).flatMap(rows -> rows);
    }

    private static Stream<Row> windows() {
        String blocks = Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock";
        String summaries = Who.ALL.point(POWER) + "/UsageSummary";
        String october = "?published-min=2026-10-01T07:00:00Z&published-max=2026-11-01T07:00:00Z";
        return Stream.of(
                Row.of("blocks of a month", blocks + october, Who.ALL, 200, "/" + start(LocalDate.of(2026, 10, 1))),
                Row.of("blocks to come", blocks + "?published-max=99999999999", Who.ALL, 200, "/" + start(LAST)),
                Row.of("blocks of no day", blocks + "?published-min=4102444800", Who.ALL, 204),
                Row.of("blocks before", blocks + "?published-max=2026-03-05T08:00:00Z", Who.ALL, 204),
                Row.of(
                        "blocks of half a day",
                        blocks + "?published-min=1793516401&published-max=1793606399",
                        Who.ALL,
                        204),
                Row.of(
                        "blocks, turned round",
                        blocks + "?published-min=1793606400&published-max=1793516400",
                        Who.ALL,
                        204),
                Row.of("blocks changed", blocks + "?updated-min=2026-11-22T14:00:00Z", Who.ALL, 200, "/" + start(LAST)),
                Row.of("blocks changed later", blocks + "?updated-min=2026-11-24T00:00:00Z", Who.ALL, 204),
                Row.of("blocks changed earlier", blocks + "?updated-max=0", Who.ALL, 204),
                Row.of("past the last block", blocks + "?start-index=400", Who.ALL, 204),
                Row.of("past the last summary", summaries + "?start-index=400", Who.ALL, 204),
                Row.of("summaries of a month", summaries + october, Who.ALL, 200, "_1793516400"),
                Row.of("summaries of no month", summaries + "?published-max=0", Who.ALL, 204),
                Row.of("batch of a month", Who.ALL.batch(POWER) + october, Who.ALL, 200, "<ns0:UsageSummary>"),
                Row.of("batch of no day", Who.ALL.batch(POWER) + "?published-min=4102444800", Who.ALL, 204),
                Row.of("batch, with a depth", Who.ALL.batch(POWER) + "?depth=0", Who.ALL, 200, "<ns0:IntervalBlock>"),
                Row.of("batch, unknown words", Who.ALL.batch(POWER) + "?x=y", Who.ALL, 200, "<ns0:IntervalBlock>"),
                Row.of("a silent meter's readings", Who.ALL.point(SILENT) + "/MeterReading", Who.ALL, 204),
                Row.of("a silent meter's bills", Who.ALL.point(SILENT) + "/UsageSummary", Who.ALL, 204),
                Row.of("a silent meter's batch", Who.ALL.batch(SILENT), Who.ALL, 204),
                Row.of(
                        "points past the last",
                        RESOURCE + "/Subscription/" + Who.ALL.authorization + "/UsagePoint?start-index=9",
                        Who.ALL,
                        204));
    }

    private static Stream<Row> bad() {
        String blocks = Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock";
        List<String> times = List.of(
                "",
                "yesterday",
                "-1",
                "1.5",
                "2026-10-01",
                "2026-10-01T07:00:00",
                "2026-10-01T07:00:00%2B00:00",
                "2026-02-30T00:00:00Z",
                "2026-10-01T24:00:00Z",
                "999999999999",
                "%20",
                "0x10",
                "2026-10-01t07:00:00z");
        Stream<Row> badTimes = Stream.of("published-min", "published-max", "updated-min", "updated-max")
                .flatMap(name -> times.stream()
                        .map(time -> Row.of(name + " " + time, blocks + "?" + name + "=" + time, Who.ALL, 400, name)));
        Stream<Row> badNumbers = Stream.of("max-results", "start-index")
                .flatMap(name -> Stream.of("", "0", "-1", "all", "1.0", "1e3", "9999999999")
                        .map(number -> Row.of(
                                name + " " + number,
                                Who.ALL.batch(POWER) + "?" + name + "=" + number,
                                Who.ALL,
                                400,
                                name)));
        Stream<Row> badDepths = Stream.of("", "-1", "deep", "1.0", "%00")
                .map(depth ->
                        Row.of("depth " + depth, Who.ALL.point(POWER) + "?depth=" + depth, Who.ALL, 400, "depth"));
        Stream<Row> everywhere = Stream.of(
                        RESOURCE + "/LocalTimeParameters",
                        RESOURCE + "/LocalTimeParameters/1",
                        RESOURCE + "/ReadingType",
                        Who.ALL.point(POWER),
                        Who.ALL.point(POWER) + "/MeterReading",
                        Who.ALL.point(POWER) + "/MeterReading/" + USE,
                        blocks + "/" + start(LAST),
                        Who.ALL.point(POWER) + "/UsageSummary",
                        Who.ALL.point(POWER) + "/UsageSummary/1777618800",
                        Who.ALL.batch(POWER),
                        Who.ALL.customer())
                .map(path -> Row.of("bad at " + path, path + "?published-min=x", Who.ALL, 400, "published-min"));
        Row twice = Row.of("twice", blocks + "?depth=1&depth=2", Who.ALL, 400, "depth is given twice");
        return Stream.of(badTimes, badNumbers, badDepths, everywhere, Stream.of(twice))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void areAnsweredAsDocumented(Row row) {
        isAnswered(row);
    }

    @ParameterizedTest
    @CsvSource({
        "published-min=2026-10-01T07:00:00Z&published-max=2026-10-04T07:00:00Z, 3",
        "published-min=2026-10-01T07:00:01Z&published-max=2026-10-04T07:00:00Z, 2",
        "published-min=2026-10-01T07:00:00Z&published-max=2026-10-04T06:59:59Z, 2",
        "published-min=1793516400&published-max=1793606400, 1",
        "published-min=1793516400&max-results=2, 2",
        "published-min=1793516400&published-max=1793865600&start-index=3, 2",
        "updated-min=2026-10-01T13:00:00Z&updated-max=2026-10-01T13:00:00Z, 1",
    })
    void choosesBlocksByTheirWholeDays(String window, int blocks) {
        assertThat(starts(Who.ALL.point(GAS) + "/MeterReading/" + reading("MTY5Om51bGw6ODY0MDA6MQ==")
                        + "/IntervalBlock?" + window))
                .hasSize(blocks);
    }
}
