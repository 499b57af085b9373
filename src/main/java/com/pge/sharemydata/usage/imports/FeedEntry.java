package com.pge.sharemydata.usage.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a feed: its links, and what it holds. */
final class FeedEntry {

    private static final String HOST_START = "//";

    /** Which of the feed's entries it is, from 1. */
    final long line;

    final List<String> related = new ArrayList<>();
    final List<FeedSummary> summaries = new ArrayList<>();
    String self = "";
    String up = "";
    boolean usagePoint;
    boolean meterReading;

    @Nullable
    FeedReadingType type;

    @Nullable
    FeedReadings readings;

    FeedEntry(long line) {
        this.line = line;
    }

    /** Keeps a link by its path alone: feeds name hosts in one place and leave them out in another. */
    void link(String relation, String address) {
        String path = path(address);
        switch (relation) {
            case "self" -> self = path;
            case "up" -> up = path;
            case "related" -> related.add(path);
            default -> {}
        }
    }

    private static String path(String address) {
        int host = address.indexOf(HOST_START);
        int start = host < 0 ? 0 : address.indexOf('/', host + HOST_START.length());
        String path = start < 0 ? "" : address.substring(start);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
