package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayReadings;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.PackedReadings;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final String SUBSCRIPTION = "100000000000001";
    private static final String USAGE_POINT = "1000000001";

    /** Watt-hours used in each hour of the local day. */
    private static final int[] WATT_HOURS = {
        420, 390, 375, 370, 380, 455, 610, 820, 760, 640, 560, 530, 545, 590, 660, 780, 990, 1310, 1480, 1420, 1240,
        980, 720, 520
    };

    /** In 1/100,000 of a dollar: 32 cents a kilowatt-hour. */
    private static final int PRICE_PER_WATT_HOUR = 32;

    private static final int REVENUE_QUALITY = 19;
    private static final int US_DOLLAR = 840;
    private static final int THOUSANDTHS = 1000;
    private static final int DAYS_BILLED = 30;

    /** The feed in the order that clients rely on. */
    EspiDocument feed() {
        var entries = new Entries(links);
        var span = new ChannelSpan(ServiceAgreementId.next(), Channel.HOURLY_USE, day, day, published());
        var service = new MeteredService(
                SUBSCRIPTION, USAGE_POINT, false, published(), published(), true, true, List.of(span));
        var readings = new MeterDay(Channel.HOURLY_USE, day, published(), published(), readings());
        var bill = new Bill.Published(bill(span.agreement()), published(), published());
        return EspiDocuments.feed(
                        links.resource("/DownloadSampleData"),
                        published(),
                        Stream.of(
                                entries.localTime(),
                                entries.readingType(Channel.HOURLY_USE),
                                entries.usagePoint(service),
                                entries.meterReading(service, span),
                                entries.block(service, readings),
                                entries.summary(service, bill)))
                .withReadings();
    }

    /** Readings are there the day after. */
    private Instant published() {
        return day.plusDays(1).atTime(6, 0).atZone(Dates.PACIFIC).toInstant();
    }

    private PackedReadings readings() {
        var readings = new DayReadings(Channel.HOURLY_USE.slots(day));
        for (int slot = 0; slot < Channel.HOURLY_USE.slots(day); slot++) {
            int hour = Channel.startOf(day)
                    .plusSeconds((long) slot * Channel.HOURLY_USE.seconds())
                    .atZone(Dates.PACIFIC)
                    .getHour();
            long wattHours = WATT_HOURS[hour];
            readings.set(slot, wattHours * THOUSANDTHS, wattHours * PRICE_PER_WATT_HOUR, REVENUE_QUALITY, 0);
        }
        return readings.pack();
    }

    /** The bill of the thirty days that end with the sample. */
    private Bill bill(ServiceAgreementId agreement) {
        long wattHours = DAYS_BILLED * (long) Arrays.stream(WATT_HOURS).sum();
        return new Bill(
                agreement,
                day.plusDays(1).minusDays(DAYS_BILLED),
                day,
                wattHours * PRICE_PER_WATT_HOUR,
                0,
                US_DOLLAR,
                wattHours * THOUSANDTHS,
                REVENUE_QUALITY,
                "HE1");
    }
}
