package com.pge.sharemydata.usage.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Green Button documents as others write them. */
final class Feeds {

    private static final String POINT = "/espi/1_1/resource/RetailCustomer/9B6C/UsagePoint/";

    private Feeds() {}

    static String feed(String... entries) {
        return Stream.of(entries)
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
                                + "<id>urn:uuid:15B0A4ED-CCF4-4521-A0A1-9FF650EC8A6B</id><title>A feed</title>"
                                + "<updated>2026-06-24T00:00:00Z</updated>",
                        "</feed>"));
    }

    static String entry(String self, String up, String content, String... related) {
        String links = Stream.of(related)
                .map(path -> "<link rel=\"related\" href=\"" + path + "\"/>")
                .collect(Collectors.joining());
        return "<entry xmlns=\"http://www.w3.org/2005/Atom\"><link rel=\"self\" href=\"" + self
                + "\"/><link rel=\"up\" href=\"" + up + "\"/>" + links + "<title/><content>" + content
                + "</content></entry>";
    }

    static String usagePoint(String point) {
        return entry(
                POINT + point,
                POINT,
                "<UsagePoint xmlns=\"http://naesb.org/espi\"/>",
                POINT + point + "/MeterReading",
                POINT + point + "/UsageSummary");
    }

    static String meterReading(String point) {
        return meterReading(point, 1);
    }

    /** With the reading type of the same number. */
    static String meterReading(String point, int number) {
        return entry(
                POINT + point + "/MeterReading/" + number,
                POINT + point + "/MeterReading",
                "<MeterReading xmlns=\"http://naesb.org/espi\"/>",
                POINT + point + "/MeterReading/" + number + "/IntervalBlock",
                "/espi/1_1/resource/ReadingType/" + number);
    }

    /** @param elements of the reading type */
    static String readingType(int number, String elements) {
        return entry(
                "/espi/1_1/resource/ReadingType/" + number,
                "/espi/1_1/resource/ReadingType",
                "<ReadingType xmlns=\"http://naesb.org/espi\">" + elements + "</ReadingType>");
    }

    static String electric(int interval, int power) {
        return readingType(
                1,
                "<accumulationBehaviour>4</accumulationBehaviour><flowDirection>1</flowDirection>"
                        + "<intervalLength>" + interval + "</intervalLength><powerOfTenMultiplier>" + power
                        + "</powerOfTenMultiplier><uom>72</uom>");
    }

    /** @param readings of the block */
    static String block(String point, String readings) {
        return block(point, 1, readings);
    }

    static String block(String point, int number, String readings) {
        return entry(
                POINT + point + "/MeterReading/" + number + "/IntervalBlock/173",
                POINT + point + "/MeterReading/" + number + "/IntervalBlock",
                "<e:IntervalBlock xmlns:e=\"http://naesb.org/espi\">" + readings + "</e:IntervalBlock>");
    }

    static String reading(long start, int duration, String more) {
        return "<e:IntervalReading>" + "<e:ReadingQuality><e:quality>19</e:quality></e:ReadingQuality>"
                + "<e:timePeriod><e:duration>" + duration + "</e:duration><e:start>" + start
                + "</e:start></e:timePeriod>" + more + "</e:IntervalReading>";
    }

    static String value(long value) {
        return "<e:value>" + value + "</e:value>";
    }

    /** @param elements of the summary */
    static String summary(String point, String elements) {
        return entry(
                POINT + point + "/UsageSummary/01",
                POINT + point + "/UsageSummary",
                "<UsageSummary xmlns=\"http://naesb.org/espi\">" + elements + "</UsageSummary>");
    }
}
