package com.pge.sharemydata.usage.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a feed's entries belong together, by their links: a usage point relates to its meter readings and summaries, a meter reading
 * to its interval blocks and its type of reading. Where a feed leaves an entry out, the paths say the same.
 */
final class FeedMeters {

    private static final int MOST = 100_000;
    private static final Pattern USAGE_POINT = Pattern.compile("/UsagePoint/([^/]+)");
    private static final String BLOCKS = "/IntervalBlock";
    private static final String READING_TYPE = "/ReadingType/";

    /** @param related paths, one of which is that of its type */
    private record Meter(String point, List<String> related) {}

    private final FeedServices services;
    private final Map<String, String> points = new HashMap<>();
    private final Map<String, Meter> meters = new HashMap<>();
    private final Map<String, FeedReadingType> types = new HashMap<>();
    private String onlyPoint = "";
    private int pointCount;

    FeedMeters(FeedServices services) {
        this.services = services;
    }

    /** Keeps what the entry says of others. */
    void learn(FeedEntry entry) throws RefusedContent {
        if (points.size() + meters.size() + types.size() > MOST) {
            throw new RefusedContent(MeterImportRule.BOUNDS, "more than " + MOST + " meter readings");
        }
        if (entry.usagePoint) {
            onlyPoint = pointIn(entry.self);
            pointCount++;
            points.put(entry.self, onlyPoint);
            entry.related.forEach(path -> points.put(path, onlyPoint));
        }
        if (entry.meterReading) {
            var meter = new Meter(point(entry), List.copyOf(entry.related));
            meters.put(entry.self + BLOCKS, meter);
            entry.related.stream()
                    .filter(path -> !path.contains(READING_TYPE))
                    .forEach(path -> meters.put(path, meter));
        }
        if (entry.type != null) {
            types.put(entry.self, entry.type);
        }
    }

    /** The id of the usage point that a meter reading or a summary belongs to. */
    String point(FeedEntry entry) {
        Meter meter = meters.get(entry.up);
        if (meter != null) {
            return meter.point;
        }
        String point = points.get(entry.up);
        if (point != null) {
            return point;
        }
        String inPath = pointIn(entry.up.isEmpty() ? entry.self : entry.up);
        return inPath.isEmpty() && pointCount == 1 ? onlyPoint : inPath;
    }

    /** Of the entry's readings; nothing where the feed has not told yet. */
    @Nullable
    FeedReadingType type(FeedEntry entry) {
        Meter meter = meters.get(entry.up);
        if (meter == null) {
            int blocks = entry.self.lastIndexOf(BLOCKS);
            meter = blocks < 0 ? null : meters.get(entry.self.substring(0, blocks) + BLOCKS);
        }
        if (meter != null) {
            for (String path : meter.related) {
                FeedReadingType type = types.get(path);
                if (type != null) {
                    return type;
                }
            }
        }
        return null;
    }

    /** Where the feed does not tell at all: what its sender said. */
    @Nullable
    FeedReadingType usualType() {
        return services.type();
    }

    private static String pointIn(String path) {
        Matcher found = USAGE_POINT.matcher(path);
        return found.find() ? found.group(1) : "";
    }
}
