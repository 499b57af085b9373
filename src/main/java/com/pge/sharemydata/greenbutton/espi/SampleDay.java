package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.greenbutton.espi.IntervalBlock.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One made-up day of one electric meter, the same whenever it is asked for: what a company's software is tested with.
 *
 * @param day in Pacific time; it has 23 or 25 hours where the clocks change
 */
record SampleDay(LocalDate day, EspiLinks links) {

    /** An ordinary day of 24 hours. */
    static final LocalDate USUAL = LocalDate.of(2026, 6, 17);

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final String SUBSCRIPTION = "100000000000001";
    private static final String USAGE_POINT = "1000000001";
    private static final ReadingType HOURLY = ReadingType.HOURLY_ELECTRICITY;

    /** Watt-hours used in each hour of the local day. */
    private static final int[] WATT_HOURS = {
        420, 390, 375, 370, 380, 455, 610, 820, 760, 640, 560, 530, 545, 590, 660, 780, 990, 1310, 1480, 1420, 1240,
        980, 720, 520
    };

    /** In 1/100,000 of a dollar: 32 cents a kilowatt-hour. */
    private static final int PRICE_PER_WATT_HOUR = 32;

    private static final int REVENUE_QUALITY = 19;
    private static final int THOUSANDTHS = 1000;
    private static final int DAYS_BILLED = 30;

    /** The feed in the order that clients rely on. */
    Feed feed() {
        String usagePoint = links.usagePoint(SUBSCRIPTION, USAGE_POINT);
        String readings = usagePoint + "/MeterReading";
        String reading = readings + "/" + StableId.meterReading(HOURLY.id());
        String summaries = usagePoint + "/UsageSummary";
        IntervalBlock block = block();
        UsageSummary bill = bill();
        return new Feed(
                links.resource("/DownloadSampleData"),
                published(),
                List.of(
                        entry(
                                links.localTime(),
                                links.localTimeParameters(),
                                "DST FOR PACIFIC TIMEZONE",
                                new LocalTimeParameters()),
                        entry(
                                links.readingType(HOURLY.id()),
                                links.readingTypes(),
                                "Type of Meter Reading Data",
                                HOURLY),
                        entry(
                                usagePoint,
                                links.usagePoints(SUBSCRIPTION),
                                "Green Button Data File",
                                new UsagePoint(0),
                                readings,
                                summaries,
                                links.localTime()),
                        entry(
                                reading,
                                readings,
                                "Green Button Data File",
                                new MeterReading(),
                                reading + "/IntervalBlock",
                                links.readingType(HOURLY.id())),
                        entry(
                                reading + "/IntervalBlock/" + block.id(),
                                reading + "/IntervalBlock",
                                "IntervalBlock_" + block.id(),
                                block),
                        entry(summaries + "/" + bill.id(), summaries, "UsageSummary_" + bill.id(), bill)));
    }

    private Entry entry(String self, String up, String title, Content content, String... related) {
        return new Entry(self, up, List.of(related), title, published(), published(), content);
    }

    /** Readings are there the day after. */
    private Instant published() {
        return day.plusDays(1).atTime(6, 0).atZone(PACIFIC).toInstant();
    }

    private IntervalBlock block() {
        Instant start = startOf(day);
        long hours = ChronoUnit.HOURS.between(start, startOf(day.plusDays(1)));
        List<Reading> readings = Stream.iterate(start, hour -> hour.plus(1, ChronoUnit.HOURS))
                .limit(hours)
                .map(hour -> reading(hour.atZone(PACIFIC).getHour()))
                .toList();
        return new IntervalBlock(start, Duration.ofHours(1), readings);
    }

    private static Reading reading(int hour) {
        int wattHours = WATT_HOURS[hour];
        return new Reading((long) wattHours * THOUSANDTHS, (long) wattHours * PRICE_PER_WATT_HOUR, REVENUE_QUALITY);
    }

    /** The bill of the thirty days that end with the sample. */
    private UsageSummary bill() {
        long wattHours = DAYS_BILLED * (long) Arrays.stream(WATT_HOURS).sum();
        return new UsageSummary(
                startOf(day.plusDays(1).minusDays(DAYS_BILLED)),
                startOf(day.plusDays(1)),
                wattHours * PRICE_PER_WATT_HOUR,
                0,
                wattHours * THOUSANDTHS,
                HOURLY,
                "HE1");
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(PACIFIC).toInstant();
    }
}
