package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayReadings;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a Green Button document. Entries may come in any order; readings whose meter reading or type of reading comes after
 * them wait, up to a number.
 */
final class FeedImport {

    private static final int MOST_WAITING = 150_000;
    private static final int MOST_QUALITY = 127;
    private static final int MOST_TIME_OF_USE = 32_767;

    /** ESPI's QualityOfReading: as it came from the meter. */
    static final int RAW = 14;

    private final MeterImportRun run;
    private final FeedServices named;
    private final KnownServices services;
    private final FeedMeters meters;
    private final SummaryBills bills;
    private final long now;
    private final DayCursor cursor = new DayCursor();
    private final List<FeedEntry> waiting = new ArrayList<>();
    private int waitingReadings;
    private @Nullable String onlyPoint;

    FeedImport(MeterImportRun run, FeedServices named, KnownServices services, Instant now) {
        this.run = run;
        this.named = named;
        this.services = services;
        this.meters = new FeedMeters(named);
        this.bills = new SummaryBills(now);
        this.now = now.getEpochSecond();
    }

    void read(InputStream content) throws IOException {
        new FeedReader(content, this::entry).read();
        for (FeedEntry late : waiting) {
            run.begin(late.line);
            readings(late, meters.type(late) == null ? meters.usualType() : meters.type(late));
        }
        if (run.rows() == 0) {
            throw new RefusedContent(MeterImportRule.FEED, "no IntervalReading, no UsageSummary");
        }
    }

    private boolean entry(FeedEntry entry) throws IOException {
        run.begin(entry.line);
        meters.learn(entry);
        if (entry.readings != null) {
            FeedReadingType type = meters.type(entry);
            if (type == null && waitingReadings + entry.readings.size() <= MOST_WAITING) {
                waitingReadings += entry.readings.size();
                waiting.add(entry);
                run.hold(entry.line);
            } else {
                readings(entry, type == null ? meters.usualType() : type);
            }
        }
        for (FeedSummary summary : entry.summaries) {
            run.row();
            if (run.isNew()) {
                summary(entry, summary);
            }
        }
        run.done();
        return run.isOpen();
    }

    private void summary(FeedEntry entry, FeedSummary summary) {
        String point = meters.point(entry);
        MeterImportRule broken = bills.take(summary, agreements(point), run::take);
        if (broken != null) {
            run.refuse(broken, SummaryBills.found(broken, summary, point));
        }
    }

    private void readings(FeedEntry entry, @Nullable FeedReadingType type) {
        FeedReadings readings = entry.readings;
        if (readings == null) {
            return;
        }
        String point = meters.point(entry);
        var block = new Block(point, type, readings, agreements(point));
        for (int index = 0; index < readings.size() && run.isOpen(); index++) {
            run.row();
            if (run.isNew()) {
                block.take(index);
            }
        }
    }

    /** Those of a usage point, one after another in time; none where it is nobody's. */
    private List<ServiceRow> agreements(String point) {
        if (named.only() != null && onlyPoint != null && !onlyPoint.equals(point)) {
            // One service id says nothing of a second usage point.
            return List.of();
        }
        onlyPoint = point;
        return named.named(point).map(services::numbered).orElseGet(() -> services.ofUsagePoint(point));
    }

    /** The readings of one entry. */
    private final class Block {

        private final String point;
        private final @Nullable FeedReadingType type;
        private final FeedReadings readings;
        private final List<ServiceRow> agreements;
        private @Nullable LocalDate known;
        private @Nullable ServiceRow service;

        Block(String point, @Nullable FeedReadingType type, FeedReadings readings, List<ServiceRow> agreements) {
            this.point = point;
            this.type = type;
            this.readings = readings;
            this.agreements = agreements;
        }

        void take(int index) {
            MeterImportRule broken = type == null ? MeterImportRule.METER_READING : taken(index, type);
            if (broken != null) {
                run.refuse(broken, found(broken, index));
            }
        }

        private @Nullable MeterImportRule taken(int index, FeedReadingType type) {
            if (!type.isSound()) {
                return MeterImportRule.READING_TYPE;
            }
            long start = readings.start(index, type.interval);
            if (start <= FeedXml.ABSENT) {
                return MeterImportRule.START;
            }
            cursor.moveTo(start);
            if (!cursor.day().equals(known)) {
                known = cursor.day();
                service = KnownServices.on(known, agreements);
            }
            return service == null ? MeterImportRule.SERVICE : taken(index, type, service, start);
        }

        private @Nullable MeterImportRule taken(int index, FeedReadingType type, ServiceRow of, long start) {
            long power = FeedReadingType.powerOf(type.unit, of.commodity());
            if (power == FeedXml.ABSENT) {
                return MeterImportRule.UNIT;
            }
            Channel channel = channel(type, of, readings.duration(index, type.interval));
            if (channel == null) {
                return MeterImportRule.CHANNEL;
            }
            int seconds = channel.seconds(cursor.day());
            if ((start - cursor.start()) % seconds != 0) {
                return MeterImportRule.START;
            }
            if (start + seconds > now) {
                return MeterImportRule.PAST;
            }
            long value = readings.value(index) <= FeedXml.ABSENT
                    ? Decimals.NONE
                    : Decimals.scale(readings.value(index), (int) (type.power() + power));
            if (value == Decimals.NONE) {
                return MeterImportRule.VALUE;
            }
            return taken(index, type, of, channel, (int) ((start - cursor.start()) / seconds), value);
        }

        private @Nullable MeterImportRule taken(
                int index, FeedReadingType type, ServiceRow of, Channel channel, int slot, long value) {
            long quality = readings.quality(index, type.quality == FeedXml.ABSENT ? RAW : type.quality);
            if (quality < 0 || quality > MOST_QUALITY) {
                return MeterImportRule.QUALITY;
            }
            long cost = readings.cost(index) == FeedXml.ABSENT ? PackedReadings.NO_COST : readings.cost(index);
            boolean hasCost = readings.cost(index) != FeedXml.ABSENT;
            if (hasCost && (cost == Decimals.NONE || Math.abs(cost) > DayReadings.LARGEST)) {
                return MeterImportRule.COST;
            }
            if (hasCost && !type.isInDollars()) {
                return MeterImportRule.CURRENCY;
            }
            long timeOfUse = readings.timeOfUse(index, type.timeOfUse == FeedXml.ABSENT ? 0 : type.timeOfUse);
            if (timeOfUse < 0 || timeOfUse > MOST_TIME_OF_USE) {
                return MeterImportRule.TIME_OF_USE;
            }
            run.take(of, channel, cursor.day(), slot, value, cost, (int) quality, (int) timeOfUse);
            return null;
        }

        /** A step of a day is as long as the day is, or as days are in the name. */
        private @Nullable Channel channel(FeedReadingType type, ServiceRow of, long seconds) {
            if (!type.isOneWay()) {
                return null;
            }
            for (Channel channel : Channel.values()) {
                boolean fits = channel.commodity() == of.commodity() && channel.direction() == type.direction();
                if (fits && (channel.seconds() == seconds || channel.seconds(cursor.day()) == seconds)) {
                    return channel;
                }
            }
            return null;
        }

        private String found(MeterImportRule rule, int index) {
            String at = type == null ? "" : " at " + words(readings.start(index, type.interval));
            String what = switch (rule) {
                case SERVICE, METER_READING -> "usage point " + point;
                case READING_TYPE ->
                    "accumulationBehaviour " + words(of(type).accumulation) + ", powerOfTenMultiplier "
                            + words(of(type).powerOfTen);
                case UNIT -> "uom " + words(of(type).unit);
                case CHANNEL ->
                    words(readings.duration(index, of(type).interval)) + " s, flowDirection "
                            + words(of(type).flowDirection);
                case QUALITY -> "quality " + words(readings.quality(index, FeedXml.ABSENT));
                case COST -> "cost " + words(readings.cost(index));
                case CURRENCY -> "currency " + words(of(type).currency);
                case TIME_OF_USE -> "tou " + words(readings.timeOfUse(index, FeedXml.ABSENT));
                default -> "value " + words(readings.value(index));
            };
            return what + at;
        }

        private static FeedReadingType of(@Nullable FeedReadingType type) {
            return type == null ? new FeedReadingType() : type;
        }
    }

    /** A number as it is told of. */
    static String words(long number) {
        return number == FeedXml.ABSENT ? "missing" : number == Decimals.NONE ? "no number" : Long.toString(number);
    }
}
