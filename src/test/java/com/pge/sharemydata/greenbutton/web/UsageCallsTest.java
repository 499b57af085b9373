package com.pge.sharemydata.greenbutton.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever companies' software asks of meters, bills and customers, and the documented answer. */
class UsageCallsTest extends MeterCalls {

    static Stream<Row> calls() {
        return Stream.of(found(), missing(), refused()).flatMap(rows -> rows);
    }

    private static Stream<Row> found() {
        String readings = Who.ALL.point(POWER) + "/MeterReading";
        String blocks = readings + "/" + USE + "/IntervalBlock";
        String summaries = Who.ALL.point(POWER) + "/UsageSummary";
        return Stream.of(
                Row.of("meter readings", readings, Who.ALL, 200, USE, EXPORT, "<ns0:MeterReading/>"),
                Row.of("meter readings, slash", readings + "/", Who.ALL, 200, USE),
                Row.of("the first of them", readings + "?max-results=1", Who.ALL, 200, USE),
                Row.of("the second of them", readings + "?start-index=2", Who.ALL, 200, EXPORT),
                Row.of("a meter reading", readings + "/" + USE, Who.ALL, 200, "<ns1:entry ", USE + "/IntervalBlock"),
                Row.of("encoded", readings + "/" + USE.replace("=", "%3D"), Who.ALL, 200, "<ns1:entry "),
                Row.of("blocks", blocks, Who.ALL, 200, "IntervalBlock/" + start(FIRST), "/" + start(LAST)),
                Row.of("blocks, slash", blocks + "/", Who.ALL, 200, "<ns0:IntervalBlock>"),
                Row.of("blocks of exports", readings + "/" + EXPORT + "/IntervalBlock", Who.ALL, 200, EXPORT),
                Row.of("a block", blocks + "/" + start(LAST), Who.ALL, 200, "<ns1:entry ", ">" + start(LAST) + "<"),
                Row.of("a block of 23 hours", blocks + "/1772956800", Who.ALL, 200, ">82800</ns0:duration>"),
                Row.of("a block of 25 hours", blocks + "/1793516400", Who.ALL, 200, ">90000</ns0:duration>"),
                Row.of("summaries", summaries, Who.ALL, 200, "<ns0:UsageSummary>", ">840</ns0:currency>"),
                Row.of("a summary", summaries + "/" + start(LocalDate.of(2026, 5, 1)), Who.ALL, 200, "<ns1:entry "),
                Row.of("batch", Who.ALL.batch(POWER), Who.ALL, 200, "<ns0:ProgramIdMappings>", "<ns0:UsageSummary>"),
                Row.of("batch, slash", Who.ALL.batch(POWER) + "/", Who.ALL, 200, "<ns0:ProgramIdMappings>"),
                Row.of("batch of gas", Who.ALL.batch(GAS), Who.ALL, 200, ">169</ns0:uom>", ">86400</ns0:duration>"),
                Row.of("batch of a place left", Who.ALL.batch(LEFT), Who.ALL, 200, "/" + start(MOVED)),
                Row.of("batch of usage alone", Who.USAGE.batch(POWER), Who.USAGE, 200, "<ns0:IntervalBlock>"),
                Row.of("batch of bills alone", Who.BILLING.batch(POWER), Who.BILLING, 200, "<ns0:UsageSummary>"),
                Row.of("usage of usage alone", Who.USAGE.point(POWER), Who.USAGE, 200, "/MeterReading"),
                Row.of("who, in full", Who.ALL.customer(), Who.ALL, 200, "Maria", "Linden", "4441-3", "5551"),
                Row.of("who, by name", Who.BASIC.customer(), Who.BASIC, 200, "Maria", "Linden"),
                Row.of("who, by number", Who.ACCOUNT.customer(), Who.ACCOUNT, 200, "4441-3", "5551", "signDate"),
                Row.of("who, masked", Who.USAGE.customer(), Who.USAGE, 200, "CustomerAgreement/" + POWER),
                Row.of("who, slash", Who.USAGE.customer() + "/", Who.USAGE, 200, "CustomerAgreement/" + POWER));
    }

    private static Stream<Row> missing() {
        String readings = Who.ALL.point(POWER) + "/MeterReading";
        String blocks = readings + "/" + USE + "/IntervalBlock";
        return Stream.of(
                        readings + "/" + QUARTERS,
                        readings + "/x",
                        readings + "/" + QUARTERS + "/IntervalBlock",
                        blocks + "/" + (start(LAST) + 1),
                        blocks + "/" + start(FIRST.minusDays(1)),
                        blocks + "/" + start(LAST.plusDays(1)),
                        blocks + "/x",
                        blocks + "/99999999999",
                        Who.ALL.point(POWER) + "/UsageSummary/1777618801",
                        Who.ALL.point(POWER) + "/UsageSummary/%27",
                        Who.ALL.point(LEFT) + "/MeterReading/" + USE + "/IntervalBlock/" + start(MOVED.plusDays(1)),
                        Who.ALL.point("1000000008") + "/MeterReading",
                        Who.ALL.point("1000000008") + "/UsageSummary",
                        Who.ALL.batch("1000000008"),
                        Who.USAGE.point(POWER) + "/MeterReading",
                        Who.USAGE.batch(POWER),
                        Who.USAGE.customer(),
                        RESOURCE + "/Batch/Subscription/999999999999999/UsagePoint/" + POWER,
                        RESOURCE + "/Batch/RetailCustomer/x",
                        Who.ALL.point(POWER) + "/Nothing")
                .map(path -> Row.of("nothing at " + path, path, Who.ALL, 404, "Not Found"));
    }

    private static Stream<Row> refused() {
        List<String> paths = List.of(
                "/MeterReading",
                "/MeterReading/" + USE,
                "/MeterReading/" + USE + "/IntervalBlock",
                "/MeterReading/" + USE + "/IntervalBlock/" + start(LAST),
                "/UsageSummary",
                "/UsageSummary/1777618800");
        Stream<Row> classes = Stream.of("client", "test", LIVE.registrationToken())
                .flatMap(token -> Stream.concat(
                                paths.stream().map(path -> Who.ALL.point(POWER) + path),
                                Stream.of(Who.ALL.batch(POWER), Who.ALL.customer()))
                        .map(path -> Row.of(path + " by " + token, path, token, 403, "Forbidden")));
        Stream<Row> dead = Stream.of("forged", "replaced", "rubbish")
                .flatMap(token -> Stream.of(Who.ALL.batch(POWER), Who.ALL.customer())
                        .map(path -> Row.of(path + " by " + token, path, token, 401, "Unauthorized")));
        Stream<Row> notShared = Stream.concat(
                paths.stream()
                        .filter(path -> path.startsWith("/Meter"))
                        .map(path -> Row.of(
                                "not shared" + path,
                                Who.BILLING.point(POWER) + path,
                                Who.BILLING,
                                403,
                                "did not agree")),
                paths.stream()
                        .filter(path -> path.startsWith("/UsageS"))
                        .map(path -> Row.of(
                                "not shared" + path, Who.USAGE.point(POWER) + path, Who.USAGE, 403, "did not agree")));
        return Stream.of(
                        classes,
                        dead,
                        notShared,
                        Stream.of(
                                Row.of("types of usage not shared", RESOURCE + "/ReadingType", Who.BASIC, 403, "agree"),
                                Row.of("batch of nothing shared", Who.BASIC.batch(POWER), Who.BASIC, 204)))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void areAnsweredAsDocumented(Row row) {
        isAnswered(row);
    }
}
