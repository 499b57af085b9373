package com.pge.sharemydata.usage.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a Green Button document, a feed or a bare entry of Atom, entry by entry. Elements are known by namespace and name,
 * whatever their prefixes; what is none of ours is passed over.
 */
final class FeedReader {

    private static final int MOST_LINKS = 256;
    private static final int MOST_READINGS = 150_000;

    /** Is told each entry; false ends the reading. */
    @FunctionalInterface
    interface Target {
        boolean entry(FeedEntry entry) throws IOException;
    }

    private final FeedXml xml;
    private final SummaryReader summaries;
    private final Target target;
    private long entries;
    private int links;

    FeedReader(InputStream content, Target target) throws RefusedContent {
        this.xml = new FeedXml(content);
        this.summaries = new SummaryReader(xml);
        this.target = target;
    }

    void read() throws IOException {
        if (!xml.child()) {
            throw new RefusedContent(MeterImportRule.XML, "no element");
        }
        if (xml.is(FeedXml.ATOM, "entry")) {
            var _ = entry();
        } else if (xml.is(FeedXml.ATOM, "feed")) {
            while (xml.child()) {
                if (!xml.is(FeedXml.ATOM, "entry")) {
                    xml.skip();
                } else if (!entry()) {
                    return;
                }
            }
        } else {
            throw new RefusedContent(MeterImportRule.FEED, xml.qualifiedName());
        }
        if (xml.child()) {
            throw new RefusedContent(MeterImportRule.XML, "a second root");
        }
    }

    private boolean entry() throws IOException {
        var entry = new FeedEntry(++entries);
        links = 0;
        while (xml.child()) {
            if (xml.is(FeedXml.ATOM, "link")) {
                link(entry);
            } else if (xml.is(FeedXml.ATOM, "content")) {
                while (xml.child()) {
                    content(entry);
                }
            } else {
                xml.skip();
            }
        }
        return target.entry(entry);
    }

    private void link(FeedEntry entry) throws IOException {
        if (++links > MOST_LINKS) {
            throw new RefusedContent(MeterImportRule.BOUNDS, "more than " + MOST_LINKS + " links in one entry");
        }
        entry.link(xml.attribute("rel"), xml.attribute("href"));
        xml.skip();
    }

    private void content(FeedEntry entry) throws IOException {
        switch (xml.espiName()) {
            case "UsagePoint" -> {
                entry.usagePoint = true;
                xml.skip();
            }
            case "MeterReading" -> {
                entry.meterReading = true;
                xml.skip();
            }
            case "ReadingType" -> entry.type = type();
            case "IntervalBlock" -> block(entry);
            // The second name is that of the first edition of ESPI.
            case "UsageSummary", "ElectricPowerUsageSummary" -> entry.summaries.add(summaries.read());
            default -> xml.skip();
        }
    }

    private FeedReadingType type() throws IOException {
        var type = new FeedReadingType();
        while (xml.child()) {
            switch (xml.espiName()) {
                case "accumulationBehaviour" -> type.accumulation = xml.number();
                case "currency" -> type.currency = xml.number();
                case "defaultQuality" -> type.quality = xml.number();
                case "flowDirection" -> type.flowDirection = xml.number();
                case "intervalLength" -> type.interval = xml.number();
                case "powerOfTenMultiplier" -> type.powerOfTen = xml.number();
                case "tou" -> type.timeOfUse = xml.number();
                case "uom" -> type.unit = xml.number();
                default -> xml.skip();
            }
        }
        return type;
    }

    private void block(FeedEntry entry) throws IOException {
        FeedReadings readings = entry.readings == null ? new FeedReadings() : entry.readings;
        entry.readings = readings;
        long blockStart = FeedXml.ABSENT;
        int place = 0;
        while (xml.child()) {
            switch (xml.espiName()) {
                case "interval" -> blockStart = start();
                case "IntervalReading" -> reading(readings, blockStart, place++);
                default -> xml.skip();
            }
        }
    }

    private long start() throws IOException {
        long start = FeedXml.ABSENT;
        while (xml.child()) {
            if (xml.espiName().equals("start")) {
                start = xml.number();
            } else {
                xml.skip();
            }
        }
        return start;
    }

    private void reading(FeedReadings readings, long blockStart, int place) throws IOException {
        if (readings.size() == MOST_READINGS) {
            throw new RefusedContent(MeterImportRule.BOUNDS, "more than " + MOST_READINGS + " readings in one entry");
        }
        long start = FeedXml.ABSENT;
        long duration = FeedXml.ABSENT;
        long value = FeedXml.ABSENT;
        long cost = FeedXml.ABSENT;
        long quality = FeedXml.ABSENT;
        long timeOfUse = FeedXml.ABSENT;
        while (xml.child()) {
            switch (xml.espiName()) {
                case "value" -> value = xml.number();
                case "cost" -> cost = xml.number();
                case "tou" -> timeOfUse = xml.number();
                case "ReadingQuality" -> quality = quality(quality);
                case "timePeriod" -> {
                    while (xml.child()) {
                        switch (xml.espiName()) {
                            case "start" -> start = xml.number();
                            case "duration" -> duration = xml.number();
                            default -> xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        boolean isTimed = start != FeedXml.ABSENT;
        readings.add(isTimed ? start : blockStart, duration, value, cost, quality, timeOfUse, isTimed ? -1 : place);
    }

    /** Of several the first: the others say more of the same. */
    private long quality(long before) throws IOException {
        long quality = before;
        while (xml.child()) {
            if (xml.espiName().equals("quality") && quality == FeedXml.ABSENT) {
                quality = xml.number();
            } else {
                xml.skip();
            }
        }
        return quality;
    }
}
