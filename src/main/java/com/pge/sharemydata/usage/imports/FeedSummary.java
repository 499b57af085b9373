package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.usage.BillItem;
import java.util.ArrayList;
import java.util.List;

/** A usage summary as it stands in a feed; {@link FeedXml#ABSENT} where nothing stands. */
final class FeedSummary {

    /** A number with its unit, as ESPI's SummaryMeasurement. */
    static final class Measured {
        long powerOfTen = FeedXml.ABSENT;
        long unit = FeedXml.ABSENT;
        long value = FeedXml.ABSENT;
    }

    /** A stretch of time, as ESPI's DateTimeInterval. */
    static final class Interval {
        long start = FeedXml.ABSENT;
        long seconds = FeedXml.ABSENT;
    }

    final Interval period = new Interval();
    final Measured consumption = new Measured();
    final List<BillItem> items = new ArrayList<>();
    long amount = FeedXml.ABSENT;
    long additional = FeedXml.ABSENT;
    long currency = FeedXml.ABSENT;
    long quality = FeedXml.ABSENT;
    String tariff = "";

    /** A line that is none; empty where all are sound. */
    String badItem = "";
}
