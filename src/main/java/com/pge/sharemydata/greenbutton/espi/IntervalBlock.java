package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One day of readings in equal steps; a step that was not read is not there.
 *
 * @param usagePoint the public id of the service that was measured
 * @param day in California
 */
record IntervalBlock(String usagePoint, Channel channel, LocalDate day, PackedReadings readings) implements Content {

    private static final Pattern ID = Pattern.compile("[0-9]{1,10}");

    private static final byte[] BLOCK = FeedBuffer.ascii("<ns0:IntervalBlock><ns0:interval><ns0:duration>");
    private static final byte[] START = FeedBuffer.ascii("</ns0:duration><ns0:start>");
    private static final byte[] INTERVAL_END = FeedBuffer.ascii("</ns0:start></ns0:interval>");
    private static final byte[] BLOCK_END = FeedBuffer.ascii("</ns0:IntervalBlock>");
    private static final byte[] READING = FeedBuffer.ascii("<ns0:IntervalReading>");
    private static final byte[] COST = FeedBuffer.ascii("<ns0:cost>");
    private static final byte[] COST_END = FeedBuffer.ascii("</ns0:cost>");
    private static final byte[] QUALITY = FeedBuffer.ascii("<ns0:ReadingQuality><ns0:quality>");
    private static final byte[] DURATION =
            FeedBuffer.ascii("</ns0:quality></ns0:ReadingQuality><ns0:timePeriod><ns0:duration>");
    private static final byte[] VALUE = FeedBuffer.ascii("</ns0:start></ns0:timePeriod><ns0:value>");
    private static final byte[] VALUE_END = FeedBuffer.ascii("</ns0:value>");
    private static final byte[] TIME_OF_USE = FeedBuffer.ascii("<ns0:tou>");
    private static final byte[] TIME_OF_USE_END = FeedBuffer.ascii("</ns0:tou>");
    private static final byte[] READING_END = FeedBuffer.ascii("</ns0:IntervalReading>");

    IntervalBlock(MeteredService service, MeterDay day) {
        this(service.usagePoint(), day.channel(), day.day(), day.readings());
    }

    /** The id of a block: the day's start, in seconds since 1970. */
    String id() {
        return id(day);
    }

    static String id(LocalDate day) {
        return Long.toString(Channel.startOf(day).getEpochSecond());
    }

    /** The day of the block with this id; nothing where no day begins then. */
    static Optional<LocalDate> day(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(id)), Dates.PACIFIC))
                .filter(day -> id(day).equals(id));
    }

    @Override
    public void write(ContentWriter out) {
        out.block(this);
    }

    /** Its XML holds nothing but numbers, so it is written past the XML writer. */
    void writeXml(FeedBuffer buffer) throws IOException {
        long start = Channel.startOf(day).getEpochSecond();
        buffer.write(BLOCK);
        buffer.number(Channel.secondsOf(day));
        buffer.write(START);
        buffer.number(start);
        buffer.write(INTERVAL_END);
        readings.forEach(new ReadingBytes(buffer, start, channel.seconds(day)));
        buffer.write(BLOCK_END);
    }

    /** Writes readings in the schema's order. */
    private record ReadingBytes(FeedBuffer buffer, long start, int seconds) implements PackedReadings.Visitor {

        @Override
        public void reading(int slot, long value, long cost, int quality, int timeOfUse) {
            try {
                write(slot, value, cost, quality, timeOfUse);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void write(int slot, long value, long cost, int quality, int timeOfUse) throws IOException {
            buffer.write(READING);
            if (cost != PackedReadings.NO_COST) {
                buffer.write(COST);
                buffer.number(cost);
                buffer.write(COST_END);
            }
            buffer.write(QUALITY);
            buffer.number(quality);
            buffer.write(DURATION);
            buffer.number(seconds);
            buffer.write(START);
            buffer.number(start + (long) slot * seconds);
            buffer.write(VALUE);
            buffer.number(value);
            buffer.write(VALUE_END);
            if (timeOfUse != 0) {
                buffer.write(TIME_OF_USE);
                buffer.number(timeOfUse);
                buffer.write(TIME_OF_USE_END);
            }
            buffer.write(READING_END);
        }
    }
}
