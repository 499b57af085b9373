package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same resources as Atom, JSON and CSV, by what a caller accepts. */
class FormatCallsTest extends MeterCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAYS = "?published-min=2026-10-01T07:00:00Z&published-max=2026-10-03T07:00:00Z";
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|,)\"?[=+@\\t]");

    @BeforeEach
    void bulk() {
        given(companyAuthorizations.of(any(), any())).willReturn(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                             | application/atom+xml",
                "application/atom+xml                            | application/atom+xml",
                "application/atom+xml;type=feed                  | application/atom+xml",
                "application/xml                                 | application/atom+xml",
                "text/xml                                        | application/atom+xml",
                "application/*                                   | application/atom+xml",
                "application/*+xml                               | application/atom+xml",
                "text/*                                          | application/atom+xml",
                "application/json, text/plain, */*               | application/atom+xml",
                "application/json, application/xml               | application/atom+xml",
                "nonsense                                        | application/atom+xml",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/atom+xml",
                "application/json                                | application/json",
                "APPLICATION/JSON                                | application/json",
                "application/json;charset=utf-8                  | application/json",
                "application/json, */*;q=0.1                     | application/json",
                "application/atom+xml;q=0.5, application/json    | application/json",
                "application/xml;q=0, */*                        | application/atom+xml",
                "text/csv                                        | text/csv",
                "text/csv, application/json;q=0.9                | text/csv",
                "text/csv;q=0.2, application/json;q=0.9          | application/json",
            })
    void areChosenByWhatIsAccepted(String accepted, String type) {
        HttpResponse<String> answer = asked(Who.ALL.batch(POWER) + DAYS, accepted);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*", "application/json;q=0, text/csv;q=0", "application/pdf"})
    void areRefusedWhereThereIsNone(String accepted) {
        HttpResponse<String> answer = asked(Who.ALL.batch(POWER), accepted);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/atom+xml, application/json, text/csv");
    }

    @Test
    void areTablesForReadingsAlone() {
        assertThat(asked(Who.ALL.point(POWER), "text/csv").statusCode()).isEqualTo(406);
        assertThat(asked(Who.ALL.customer(), "text/csv").statusCode()).isEqualTo(406);
        assertThat(asked(RESOURCE + "/ReadingType", "text/csv").statusCode()).isEqualTo(406);
    }

    @Test
    void arePreparedAsAtomAlone() {
        String batch = RESOURCE + "/Batch/Subscription/" + Who.ALL.authorization;

        assertThat(asked(batch, "application/json").statusCode()).isEqualTo(406);
    }

    static Stream<String> resources() {
        String readings = Who.ALL.point(POWER) + "/MeterReading";
        String blocks = readings + "/" + USE + "/IntervalBlock";
        return Stream.of(
                RESOURCE + "/LocalTimeParameters",
                RESOURCE + "/LocalTimeParameters/1",
                RESOURCE + "/ReadingType",
                RESOURCE + "/ReadingType/NzI6bnVsbDozNjAwOjE=",
                RESOURCE + "/Subscription/" + Who.ALL.authorization + "/UsagePoint",
                Who.ALL.point(POWER),
                readings,
                readings + "/" + USE,
                blocks + DAYS,
                blocks + "/" + start(LAST),
                Who.ALL.point(POWER) + "/UsageSummary",
                Who.ALL.point(POWER) + "/UsageSummary/1777618800",
                Who.ALL.batch(POWER) + DAYS,
                Who.ALL.batch(GAS) + DAYS,
                Who.BASIC.customer().replace(Who.BASIC.authorization.id(), Who.ALL.authorization.id()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void tellTheSameInJsonAsInXml(String path) {
        String xml = asked(path, "*/*").body();
        JsonNode json = JSON.readTree(asked(path, "application/json").body());

        assertThat(leaves(json)).isEqualTo(texts(xml));
        assertThat(json.findValues("self")).isNotEmpty();
    }

    @Test
    void countInNumbersAndListInArrays() {
        JsonNode block = JSON.readTree(asked(
                                Who.ALL.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock/" + start(LAST),
                                "application/json")
                        .body())
                .at("/content/IntervalBlock");

        assertThat(block.at("/interval/start").isIntegralNumber()).isTrue();
        assertThat(block.at("/IntervalReading").size()).isEqualTo(24);
        assertThat(block.at("/IntervalReading/0/ReadingQuality/0/quality").isIntegralNumber())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/ReadServiceStatus, /ServiceStatus/currentStatus",
        "/Authorization, /entries/0/content/Authorization/status"
    })
    void areJsonForTheCompanyItself(String path, String pointer) {
        HttpResponse<String> answer = send(
                request(RESOURCE + path)
                        .header("Authorization", "Bearer " + token("client"))
                        .header("Accept", "application/json"),
                LIVE.identity());

        assertThat(JSON.readTree(answer.body()).at(pointer).asInt()).isEqualTo(1);
    }

    @Test
    void haveALineForEachReading() throws IOException {
        HttpResponse<String> answer = asked(Who.ALL.batch(GAS) + DAYS, "text/csv");
        List<CSVRecord> lines = lines(answer.body());

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("service")).isEqualTo(GAS);
        assertThat(lines.getFirst().get("meter_reading")).isEqualTo(reading("MTY5Om51bGw6ODY0MDA6MQ=="));
        assertThat(Instant.parse(lines.getFirst().get("start"))).isEqualTo("2026-10-01T07:00:00Z");
        assertThat(lines.getFirst().toMap())
                .containsEntry("seconds", "86400")
                .containsEntry("unit", "therm")
                .containsEntry("direction", "import")
                .containsKeys("value", "quality", "cost", "currency", "tou");
    }

    @Test
    void countTheSameInLinesAsInXml() throws IOException {
        String path = Who.ALL.point(POWER) + "/MeterReading/" + EXPORT + "/IntervalBlock" + DAYS;
        List<BigDecimal> counted = new ArrayList<>();
        var found = Pattern.compile("<ns0:value>(-?[0-9]+)<")
                .matcher(asked(path, "*/*").body());
        while (found.find()) {
            counted.add(new BigDecimal(found.group(1)).movePointLeft(3));
        }

        List<CSVRecord> lines = lines(asked(path, "text/csv").body());

        assertThat(lines).extracting(line -> new BigDecimal(line.get("value"))).isEqualTo(counted);
        assertThat(lines).allSatisfy(line -> assertThat(line.get("direction")).isEqualTo("export"));
    }

    @Test
    void holdNothingThatASpreadsheetTakesForAFormula() {
        assertThat(FORMULA.matcher(asked(Who.ALL.batch(POWER), "text/csv").body())
                        .find())
                .isFalse();
    }

    @Test
    void areKeptApartByTheirTags() {
        String path = Who.ALL.batch(POWER) + DAYS;
        List<String> tags = Stream.of("*/*", "application/json", "text/csv")
                .map(accepted ->
                        asked(path, accepted).headers().firstValue("ETag").orElseThrow())
                .toList();
        var again = asking(path).header("Accept", "application/json").header("If-None-Match", tags.get(1));
        var other = asking(path).header("Accept", "application/json").header("If-None-Match", tags.get(0));

        assertThat(tags).doesNotHaveDuplicates();
        assertThat(send(again, LIVE.identity()).statusCode()).isEqualTo(304);
        assertThat(send(other, LIVE.identity()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/csv"})
    void openNothingThatIsNotShared(String accepted) {
        var mine = request(Who.BILLING.point(POWER) + "/MeterReading/" + USE + "/IntervalBlock")
                .header("Authorization", "Bearer " + token("BILLING"))
                .header("Accept", accepted);
        var others = request(Who.USAGE.batch(POWER))
                .header("Authorization", "Bearer " + token("ALL"))
                .header("Accept", accepted);

        assertThat(send(mine, LIVE.identity()).statusCode()).isEqualTo(403);
        assertThat(send(others, LIVE.identity()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> asked(String path, String accepted) {
        return send(asking(path).header("Accept", accepted), LIVE.identity());
    }

    private static List<CSVRecord> lines(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .getRecords();
    }

    /** The texts of the contents in their order. */
    private static List<String> texts(String xml) {
        List<String> texts = new ArrayList<>();
        var content = Pattern.compile("(?s)content>(.*?)</(?:ns1|ns2):content>").matcher(xml);
        while (content.find()) {
            var text = Pattern.compile(">([^<>]+)</").matcher(content.group(1));
            while (text.find()) {
                texts.add(
                        text.group(1).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
            }
        }
        return texts;
    }

    private static List<String> leaves(JsonNode document) {
        List<String> leaves = new ArrayList<>();
        if (document.has("entries")) {
            document.get("entries").forEach(entry -> addLeaves(entry.get("content"), leaves));
        } else {
            addLeaves(document.get("content"), leaves);
        }
        return leaves;
    }

    private static void addLeaves(JsonNode node, List<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(node.asString());
        } else {
            node.forEach(child -> addLeaves(child, leaves));
        }
    }
}
