package com.pge.sharemydata.greenbutton.espi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One day of readings in equal steps.
 *
 * @param start of the day in Pacific time
 * @param step that one reading covers
 */
record IntervalBlock(Instant start, Duration step, List<Reading> readings) implements Content {

    /**
     * One reading.
     *
     * @param value in the unit of the reading type
     * @param cost in 1/100,000 of the currency
     * @param quality 19 revenue quality, 17 validated, 8 estimated
     */
    record Reading(long value, long cost, int quality) {}

    IntervalBlock {
        readings = List.copyOf(readings);
    }

    /** The id of a block: the day's start, in seconds since 1970. */
    String id() {
        return Long.toString(start.getEpochSecond());
    }

    @Override
    public void write(Xml xml) {
        long first = start.getEpochSecond();
        long seconds = step.toSeconds();
        xml.open("IntervalBlock");
        xml.open("interval");
        xml.element("duration", seconds * readings.size());
        xml.element("start", first);
        xml.close();
        for (int index = 0; index < readings.size(); index++) {
            write(xml, readings.get(index), first + index * seconds, seconds);
        }
        xml.close();
    }

    private static void write(Xml xml, Reading reading, long start, long seconds) {
        xml.open("IntervalReading");
        xml.element("cost", reading.cost());
        xml.open("ReadingQuality");
        xml.element("quality", reading.quality());
        xml.close();
        xml.open("timePeriod");
        xml.element("duration", seconds);
        xml.element("start", start);
        xml.close();
        xml.element("value", reading.value());
        xml.close();
    }
}
