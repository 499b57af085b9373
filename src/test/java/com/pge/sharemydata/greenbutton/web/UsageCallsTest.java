package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationOrigin;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.authorization.Term;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerClass;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.HeldReadings;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever companies' software asks of meters, bills and customers, and the documented answer. */
class UsageCallsTest extends MachineTest {

    private static final Company LIVE = Company.LIVE;

    /** Electricity with panels, since a while. */
    private static final String POWER = "1000000007";

    /** Gas at the same place. */
    private static final String GAS = "1000000009";

    /** Electricity at a place that the customer left, where somebody else lives now. */
    private static final String LEFT = "1000000011";

    /** Electricity at a place whose meter has told nothing yet. */
    private static final String SILENT = "1000000013";

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final LocalDate MOVED = LocalDate.of(2026, 6, 30);
    private static final Set<DataCategory> EVERYTHING = EnumSet.allOf(DataCategory.class);

    private static final String USE = "TnpJNmJuVnNiRG96TmpBd09qRT06MQ==";
    private static final String EXPORT = reading("NzI6bnVsbDozNjAwOjE5");
    private static final String QUARTERS = reading("NzI6bnVsbDo5MDA6MQ==");

    private static final List<ServiceRow> SERVICES = List.of(
            service(POWER, Commodity.ELECTRIC, FIRST, null),
            service(GAS, Commodity.GAS, FIRST, null),
            service(LEFT, Commodity.ELECTRIC, LocalDate.of(2024, 2, 1), MOVED),
            service(SILENT, Commodity.ELECTRIC, FIRST, null));

    /** Whose token it is: what the customer agreed to. */
    private enum Who {
        ALL("100000000000001", EVERYTHING),
        USAGE("100000000000002", Set.of(DataCategory.USAGE)),
        BILLING("100000000000003", Set.of(DataCategory.BILLING)),
        BASIC("100000000000004", Set.of(DataCategory.BASIC)),
        ACCOUNT("100000000000005", Set.of(DataCategory.ACCOUNT));

        // A record of text.
        @SuppressWarnings("ImmutableEnumChecker")
        private final AuthorizationId authorization;

        // Nobody changes it.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<DataCategory> data;

        Who(String authorization, Set<DataCategory> data) {
            this.authorization = new AuthorizationId(authorization);
            this.data = data;
        }

        String point(String point) {
            return RESOURCE + "/Subscription/" + authorization + "/UsagePoint/" + point;
        }

        String batch(String point) {
            return RESOURCE + "/Batch/Subscription/" + authorization + "/UsagePoint/" + point;
        }

        String customer() {
            return RESOURCE + "/Batch/RetailCustomer/" + authorization;
        }
    }

    @BeforeEach
    void whatThereIs() {
        given(registrations.inForceOrLatest(any())).willReturn(Optional.empty());
        for (Who who : Who.values()) {
            var organization = LIVE.client().organization();
            given(liveAuthorizations.byTokenId(who.name()))
                    .willReturn(Optional.of(
                            new LiveAuthorization(who.authorization, organization, AuthorizationStatus.ACTIVE, null)));
            given(companyAuthorizations.find(who.authorization, organization)).willReturn(Optional.of(details(who)));
        }
        var held = new HeldReadings();
        days().forEach(held::with);
        held.behind(meters);
        given(bills.of(any(), any())).willAnswer(call -> bills(call.getArgument(0), call.getArgument(1)));
        given(customers.details(any()))
                .willAnswer(call -> new CustomerDetails(
                        call.getArgument(0),
                        "4182035517",
                        "Maria Álvarez & Söhne",
                        new EmailAddress("maria@customer.example"),
                        Locale.ENGLISH,
                        List.of()));
    }

    /** A call and its answer. */
    record Row(String what, String path, String token, int status, List<String> answers) {

        static Row of(String what, String path, Object token, int status, String... answers) {
            return new Row(what, path, token.toString(), status, List.of(answers));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> calls() {
        return Stream.of(found(), windows(), bad(), missing(), refused()).flatMap(rows -> rows);
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
    void answersAsDocumented(Row row) {
        HttpResponse<String> answer = get(row.path(), token(row.token()), LIVE.identity());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(row.answers()).allSatisfy(part -> assertThat(answer.body()).contains(part));
        if (row.status() == 200) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
            Schemas.validate(answer.body().getBytes(UTF_8));
        }
        if (row.status() == 204) {
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void tellsNothingOfTheTimeBeforeOrAfterTheCustomersOwn() {
        assertThat(starts(Who.ALL.batch(POWER) + "?depth=1"))
                .containsExactlyElementsOf(Stream.of(Channel.HOURLY_USE, Channel.HOURLY_EXPORT)
                        .flatMap(channel -> days().filter(day -> day.agreement().equals(agreement(POWER)))
                                .filter(day -> day.channel() == channel)
                                .map(DeliveredDay::day)
                                .filter(day -> !day.isBefore(FIRST)))
                        .map(UsageCallsTest::start)
                        .toList());
        assertThat(starts(Who.ALL.batch(LEFT))).isNotEmpty().allMatch(start -> start <= start(MOVED));
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

    @Test
    void keepsTheOrderThatOldClientsNeed() {
        assertThat(contents(get(Who.ALL.batch(POWER) + "?max-results=2", token("ALL"), LIVE.identity())
                        .body()))
                .startsWith(
                        "ns0:LocalTimeParameters",
                        "ns0:ReadingType",
                        "ns0:ReadingType",
                        "ns0:UsagePoint",
                        "ns0:MeterReading",
                        "ns0:MeterReading",
                        "ns0:IntervalBlock",
                        "ns0:IntervalBlock",
                        "ns0:UsageSummary")
                .endsWith("ns0:UsageSummary", "ns0:ProgramIdMappings");
    }

    @Test
    void givesBackExactlyWhatWasCounted() {
        String block = get(
                        Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock/" + start(LAST),
                        token("ALL"),
                        LIVE.identity())
                .body();
        var expected = new StringBuilder();
        new SyntheticMeter(5, SyntheticHome.SOLAR_AND_CAR)
                .day(Channel.HOURLY_USE, LAST)
                .pack()
                .forEach((slot, value, cost, quality, timeOfUse) -> expected.append(
                        ("<ns0:IntervalReading><ns0:cost>%d</ns0:cost><ns0:ReadingQuality><ns0:quality>%d</ns0:quality>"
                                        + "</ns0:ReadingQuality><ns0:timePeriod><ns0:duration>3600</ns0:duration><ns0:start>%d"
                                        + "</ns0:start></ns0:timePeriod><ns0:value>%d</ns0:value><ns0:tou>%d</ns0:tou>"
                                        + "</ns0:IntervalReading>")
                                .formatted(cost, quality, start(LAST) + slot * 3600L, value, timeOfUse)));

        assertThat(block).contains("</ns0:interval>" + expected + "</ns0:IntervalBlock>");
    }

    @Test
    void tellsNoNumberAndNameThatIsNotShared() {
        assertThat(get(Who.USAGE.customer(), token("USAGE"), LIVE.identity()).body())
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ns2:feed xmlns:ns2=\"http://www.w3.org/2005/Atom\""
                                + " xmlns=\"http://naesb.org/espi/customer\">")
                .doesNotContain("Maria", "Linden", "4441", "5551", "signDate", "94607");
        assertThat(get(Who.ACCOUNT.customer(), token("ACCOUNT"), LIVE.identity())
                        .body())
                .doesNotContain("Maria", "Linden", "94607");
        assertThat(get(Who.BASIC.customer(), token("BASIC"), LIVE.identity()).body())
                .doesNotContain("4441", "5551", "signDate");
        assertThat(get(Who.USAGE.batch(POWER), token("USAGE"), LIVE.identity()).body())
                .doesNotContain("UsageSummary");
        assertThat(get(Who.BILLING.batch(POWER), token("BILLING"), LIVE.identity())
                        .body())
                .doesNotContain("MeterReading", "IntervalBlock", "ReadingType");
    }

    @Test
    void sendsTheSameNotTwice() {
        for (String path : List.of(
                Who.ALL.batch(POWER),
                Who.ALL.point(POWER),
                Who.ALL.customer(),
                Who.ALL.point(POWER) + "/UsageSummary")) {
            HttpResponse<String> first = get(path, token("ALL"), LIVE.identity());
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(send(asking(path).header("If-None-Match", tag), LIVE.identity()))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(304))
                    .satisfies(answer -> assertThat(answer.body()).isEmpty());
            assertThat(send(asking(path).header("If-None-Match", "\"other\""), LIVE.identity())
                            .body())
                    .isEqualTo(first.body());
        }
    }

    @Test
    void tagsOtherContentOtherwise() {
        String before = get(Who.ALL.batch(GAS), token("ALL"), LIVE.identity())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var held = new HeldReadings();
        days().forEach(held::with);
        new SyntheticMeter(6, SyntheticHome.PLAIN)
                .days(agreement(GAS), Channel.DAILY_GAS, LAST.plusDays(1), LAST.plusDays(3))
                .forEach(held::with);
        held.behind(meters);

        assertThat(send(asking(Who.ALL.batch(GAS)).header("If-None-Match", before), LIVE.identity())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesForThoseWhoCanRead() {
        HttpResponse<String> answer =
                send(asking(Who.ALL.batch(POWER)).header("Accept-Encoding", "gzip"), LIVE.identity());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(get(Who.ALL.batch(POWER), token("ALL"), LIVE.identity())
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void notesTheDaysThatWentOut() {
        for (String path : List.of(
                Who.ALL.batch(POWER),
                Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock",
                Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock/" + start(LAST))) {
            clearInvocations(coverage);

            assertThat(get(path, token("ALL"), LIVE.identity()).statusCode()).isEqualTo(200);

            verify(coverage).sent(argThat(days -> !days.isEmpty()), any());
        }
    }

    @Test
    void notesNothingWhereNothingWentOut() {
        clearInvocations(coverage);

        var _ = send(asking(Who.ALL.batch(POWER)).method("HEAD", HttpRequest.BodyPublishers.noBody()), LIVE.identity());
        var _ = get(Who.ALL.batch(SILENT), token("ALL"), LIVE.identity());
        var _ = get(Who.BASIC.batch(POWER), token("BASIC"), LIVE.identity());

        verifyNoInteractions(coverage);
    }

    @Test
    void answersHeadWithoutABody() {
        HttpResponse<String> answer =
                send(asking(Who.ALL.batch(POWER)).method("HEAD", HttpRequest.BodyPublishers.noBody()), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void breaksTheConnectionWhereItCannotGoOn() {
        willAnswer(_ -> Stream.concat(endless().limit(2000), failing()))
                .given(meters)
                .days(any(), any());

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> get(Who.ALL.batch(POWER), token("ALL"), LIVE.identity()))
                .withCauseInstanceOf(IOException.class);
    }

    private static Stream<MeterDay> endless() {
        var readings = new SyntheticMeter(1, SyntheticHome.PLAIN)
                .day(Channel.HOURLY_USE, LAST)
                .pack();
        return Stream.generate(
                () -> new MeterDay(Channel.HOURLY_USE, LAST, TestTokens.NOON, TestTokens.NOON, readings));
    }

    private static Stream<MeterDay> failing() {
        return Stream.of(LAST).map(_ -> {
            throw new IllegalStateException("The database is gone");
        });
    }

    private HttpRequest.Builder asking(String path) {
        return request(path).header("Authorization", "Bearer " + token("ALL"));
    }

    private List<Long> starts(String path) {
        HttpResponse<String> answer = get(path, token("ALL"), LIVE.identity());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<Long> starts = new ArrayList<>();
        var found = Pattern.compile("<ns0:interval><ns0:duration>[0-9]+</ns0:duration><ns0:start>([0-9]+)<")
                .matcher(answer.body());
        while (found.find()) {
            starts.add(Long.parseLong(found.group(1)));
        }
        return starts;
    }

    private static List<String> contents(String feed) {
        List<String> names = new ArrayList<>();
        var found = Pattern.compile("<ns1:content><([A-Za-z0-9:]+)").matcher(feed);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private String token(String name) {
        String client = LIVE.clientId();
        return switch (name) {
            case "client" -> tokens.of(client, "smd-client");
            case "test" -> tokens.of(client, "smd-test");
            case "forged" -> tokens.forged(client, TokenClass.CUSTOMER.scope());
            case "rubbish" -> name;
            default ->
                Arrays.stream(Who.values()).anyMatch(who -> who.name().equals(name)) || name.equals("replaced")
                        ? tokens.signed(tokens.claims(client, "smd-customer offline_access")
                                .subject("maria")
                                .jwtID(name))
                        : name;
        };
    }

    private static Stream<DeliveredDay> days() {
        LocalDate before = FIRST.minusDays(20);
        var home = new SyntheticMeter(5, SyntheticHome.SOLAR_AND_CAR);
        var plain = new SyntheticMeter(6, SyntheticHome.PLAIN);
        return Stream.of(
                        home.days(agreement(POWER), Channel.HOURLY_USE, before, LAST),
                        home.days(agreement(POWER), Channel.HOURLY_EXPORT, before, LAST),
                        plain.days(agreement(GAS), Channel.DAILY_GAS, before, LAST),
                        plain.days(agreement(LEFT), Channel.HOURLY_USE, MOVED.minusDays(40), MOVED.plusDays(30)))
                .flatMap(days -> days);
    }

    private static List<Bill.Published> bills(ServiceAgreementId agreement, DayRange range) {
        return new SyntheticMeter(5, SyntheticHome.SOLAR_AND_CAR)
                .bills(agreement, Commodity.ELECTRIC, "E-TOU-C", LocalDate.of(2026, 2, 1), LAST).stream()
                        .filter(_ -> agreement.equals(agreement(POWER)))
                        .filter(bill -> !bill.firstDay().isBefore(range.first())
                                && !bill.lastDay().isAfter(range.last()))
                        .map(bill -> {
                            Instant published = SyntheticMeter.published(bill.lastDay());
                            return new Bill.Published(bill, published, published);
                        })
                        .toList();
    }

    private static ServiceAgreementId agreement(String point) {
        return SERVICES.stream()
                .filter(service -> service.usagePointId().equals(point))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static long start(LocalDate day) {
        return Channel.startOf(day).getEpochSecond();
    }

    private static String reading(String readingType) {
        return Base64.getEncoder().encodeToString((readingType + ":1").getBytes(UTF_8));
    }

    private static AuthorizationDetails details(Who who) {
        return new AuthorizationDetails(
                who.authorization,
                UUID.randomUUID(),
                0,
                LIVE.client().organization(),
                "Brightmeter",
                "Brightmeter",
                CustomerId.next(),
                AuthorizationOrigin.THIRD_PARTY,
                AuthorizationStatus.ACTIVE,
                who.data,
                SERVICES,
                new Term(TestTokens.NOON, null),
                RegistrationId.next(),
                "2026-11",
                new Actor("maria", "Maria Alvarez"),
                TestTokens.NOON,
                null,
                TestTokens.NOON,
                null,
                null,
                null);
    }

    private static ServiceRow service(String point, Commodity commodity, LocalDate start, @Nullable LocalDate end) {
        return new ServiceRow(
                new ServiceAgreementId(UUID.nameUUIDFromBytes(point.getBytes(UTF_8))),
                "5551" + point,
                "4441-3",
                commodity,
                CustomerClass.RESIDENTIAL,
                "418 Linden Street",
                "Oakland",
                "CA",
                "94607",
                start,
                end,
                point,
                "E-TOU-C");
    }
}
