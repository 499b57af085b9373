package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.HeldReadings;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What feeds of meters and bills hold, and how they are sent. */
class UsageFeedsTest extends MeterCalls {

    @Test
    void tellsNothingOfTheTimeBeforeOrAfterTheCustomersOwn() {
        assertThat(starts(Who.ALL.batch(POWER) + "?depth=1"))
                .containsExactlyElementsOf(Stream.of(Channel.HOURLY_USE, Channel.HOURLY_EXPORT)
                        .flatMap(channel -> days().filter(day -> day.agreement().equals(agreement(POWER)))
                                .filter(day -> day.channel() == channel)
                                .map(DeliveredDay::day)
                                .filter(day -> !day.isBefore(FIRST)))
                        .map(MeterCalls::start)
                        .toList());
        assertThat(starts(Who.ALL.batch(LEFT))).isNotEmpty().allMatch(start -> start <= start(MOVED));
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

    private static List<String> contents(String feed) {
        List<String> names = new ArrayList<>();
        var found = Pattern.compile("<ns1:content><([A-Za-z0-9:]+)").matcher(feed);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
