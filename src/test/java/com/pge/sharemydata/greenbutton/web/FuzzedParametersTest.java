package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of a query with everything that is none, at resources of every kind. */
class FuzzedParametersTest extends MeterCalls {

    private static final UUID KNOWN = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c11");

    /** What no parameter takes. */
    private static final List<String> HOSTILE = List.of(
            "",
            "%20",
            "x",
            "NaN",
            "Infinity",
            "null",
            "undefined",
            "true",
            "-1",
            "-0",
            "%2B1",
            "+1",
            "1.0",
            "1e3",
            "1,000",
            "0x10",
            "1_000",
            "1L",
            "%D9%A1%D9%A2",
            "%EF%BC%91",
            "%C2%B2",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1%00",
            "1%0A",
            "1%0D%0AX:1",
            "1%27%20OR%20%271%27=%271",
            "1;drop%20table%20x",
            "1%20union%20select%201",
            "%24%7Bjndi:ldap://x%7D",
            "%23%7B7*7%7D",
            "..%2F..%2Fetc%2Fpasswd",
            "%3Cscript%3E",
            "%F0%9F%94%8C",
            "%E2%80%8B1",
            "1%E2%80%8B",
            "2026-02-30T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-10-01T25:00:00Z",
            "2026-10-01T07:00:60Z",
            "2026-10-01T07:00:00.000Z",
            "%2B2026-10-01T07:00:00Z",
            "-2026-10-01T07:00:00Z",
            "999999999-01-01T00:00:00Z",
            "2026-10-01",
            "2026-W40-4",
            "1".repeat(4_000),
            "x".repeat(4_000));

    private static final List<String> TIME_NAMES =
            List.of("published-min", "published-max", "updated-min", "updated-max");
    private static final List<String> COUNT_NAMES = List.of("max-results", "start-index");

    @BeforeEach
    void bulk() {
        given(companyAuthorizations.of(any(), any())).willReturn(List.of());
        given(batches.ask(any())).willReturn(KNOWN);
        given(batches.address(any(), any(), any())).willReturn("https://api.example.com/there");
        given(batches.find(any(), any(), any(), any())).willReturn(Optional.empty());
    }

    /** A parameter of a resource that a token opens. */
    record Parameter(String path, String token, String name) {
        @Override
        public String toString() {
            return name + " at " + path.substring(RESOURCE.length());
        }
    }

    static Stream<Parameter> parameters() {
        return Stream.of(TIME_NAMES, COUNT_NAMES, List.of("depth"))
                .flatMap(List::stream)
                .flatMap(FuzzedParametersTest::everywhere);
    }

    static Stream<Parameter> times() {
        return TIME_NAMES.stream().flatMap(FuzzedParametersTest::everywhere);
    }

    static Stream<Parameter> counts() {
        return COUNT_NAMES.stream().flatMap(FuzzedParametersTest::everywhere);
    }

    static Stream<Parameter> others() {
        return everywhere("unknown");
    }

    private static Stream<Parameter> everywhere(String name) {
        return Stream.of(
                new Parameter(Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock", "ALL", name),
                new Parameter(Who.ALL.batch(POWER), "ALL", name),
                new Parameter(RESOURCE + "/Batch/Subscription/" + Who.ALL.authorization, "ALL", name),
                new Parameter(RESOURCE + "/Authorization", "client", name),
                new Parameter(RESOURCE + "/Batch/Bulk/" + BULK, "client", name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void areRefusedWhereTheyAreNone(Parameter parameter) {
        assertThat(HOSTILE).allSatisfy(value -> refuses(parameter, parameter.name() + "=" + value));
    }

    /** The same value twice, too: which of them is meant is for nobody to guess. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void areRefusedWhereTheyAreGivenTwice(Parameter parameter) {
        String name = parameter.name();

        refuses(parameter, name + "=1&" + name + "=1");
        refuses(parameter, name + "=1&" + name + "=2");
        refuses(parameter, name + "=&depth=0&" + name + "=1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void areTakenAsSecondsAndAsTimes(Parameter parameter) {
        assertThat(List.of("0", "00", "1793516400", "99999999999", "2026-10-01T07:00:00Z", "0001-01-01T00:00:00Z"))
                .allSatisfy(value -> takes(parameter, parameter.name() + "=" + value));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void areTakenAsNumbersAboveZero(Parameter parameter) {
        assertThat(List.of("1", "2", "500", "999999999"))
                .allSatisfy(value -> takes(parameter, parameter.name() + "=" + value));
        refuses(parameter, parameter.name() + "=0");
        refuses(parameter, parameter.name() + "=01");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void areLeftAloneWhereTheyAreUnknown(Parameter parameter) {
        assertThat(List.of("depth=0", "depth=999999999", "PUBLISHED-MIN=x", "published-min%5B%5D=x", "u=%27", "&&"))
                .allSatisfy(query -> takes(parameter, query));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void areRefusedWhereTheQueryCannotBeRead(Parameter parameter) {
        HttpResponse<String> answer = ask(parameter, "=x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot be read");
    }

    @Test
    void nameNoBatchThatIsNotThere() {
        var bulk = new Parameter(RESOURCE + "/Batch/Bulk/" + BULK, "client", "correlationID");

        assertThat(HOSTILE)
                .allSatisfy(
                        value -> assertThat(ask(bulk, "correlationID=" + value).statusCode())
                                .isEqualTo(404));
        assertThat(ask(bulk, "correlationID=" + KNOWN).statusCode()).isEqualTo(404);
        assertThat(ask(bulk, "correlationID=%7B" + KNOWN + "%7D").statusCode()).isEqualTo(404);
        refuses(bulk, "correlationID=" + KNOWN + "&correlationID=" + KNOWN);
    }

    private void refuses(Parameter parameter, String query) {
        HttpResponse<String> answer = ask(parameter, query);

        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(answer.body()).contains(parameter.name());
    }

    private void takes(Parameter parameter, String query) {
        assertThat(ask(parameter, query).statusCode()).as(query).isIn(200, 202, 204);
    }

    private HttpResponse<String> ask(Parameter parameter, String query) {
        return get(parameter.path() + "?" + query, token(parameter.token()), LIVE.identity());
    }
}
