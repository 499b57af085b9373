package com.pge.sharemydata.greenbutton.sharing;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayRange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a collection is wanted, as ESPI asks for it. Every parameter is checked to the letter, also where it chooses
 * nothing.
 *
 * @param publishedFrom blocks lie within it with their whole day
 * @param updatedFrom entries changed then or later
 * @param skipped entries before the first one wanted
 */
public record ReadWindow(
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo,
        @Nullable Instant updatedFrom,
        @Nullable Instant updatedTo,
        long skipped,
        long most) {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DEPTH = Pattern.compile("[0-9]{1,9}");
    /** No year before or after those of four digits. */
    private static final Pattern TIME_FORM = Pattern.compile("[0-9]{4}-.*");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withResolverStyle(ResolverStyle.STRICT);
    private static final long ALL = Long.MAX_VALUE;

    /** What the parameters of a request say; null for those that it does not have. */
    public interface Parameters {
        String @Nullable [] values(String name);
    }

    /** What was changed then or later. */
    public static ReadWindow since(Instant updatedFrom) {
        return new ReadWindow(null, null, updatedFrom.truncatedTo(ChronoUnit.SECONDS), null, 0, ALL);
    }

    public static ReadWindow of(Parameters request) {
        String depth = value(request, "depth");
        if (depth != null && !DEPTH.matcher(depth).matches()) {
            throw new Refused(Refusal.BAD_NUMBER, "depth");
        }
        return new ReadWindow(
                time(request, "published-min"),
                time(request, "published-max"),
                time(request, "updated-min"),
                time(request, "updated-max"),
                count(request, "start-index", 1) - 1,
                count(request, "max-results", ALL));
    }

    /** Reads what {@link #query} wrote. */
    public static ReadWindow read(String query) {
        Map<String, String> values = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return of(name -> {
            String value = values.get(name);
            return value == null ? null : new String[] {value};
        });
    }

    /** The same for the same window, however it was asked for. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "published-min", publishedFrom);
        add(query, "published-max", publishedTo);
        add(query, "updated-min", updatedFrom);
        add(query, "updated-max", updatedTo);
        if (skipped > 0) {
            query.add("start-index=" + (skipped + 1));
        }
        if (most < ALL) {
            query.add("max-results=" + most);
        }
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Instant time) {
        if (time != null) {
            query.add(name + "=" + time.getEpochSecond());
        }
    }

    /** The days of it among those that may be told. */
    public DayRange of(DayRange allowed) {
        DayRange wanted = allowed.within(
                publishedFrom == null ? allowed.first() : firstDayFrom(publishedFrom),
                publishedTo == null ? allowed.last() : dayOf(publishedTo).minusDays(1));
        return new DayRange(wanted.first(), wanted.last(), changedFrom(), changedTo());
    }

    /** The same for what is not chosen by its days. */
    public DayRange ofUpdated(DayRange allowed) {
        return new DayRange(allowed.first(), allowed.last(), changedFrom(), changedTo());
    }

    /** Whether it asks for certain days. */
    public boolean choosesDays() {
        return publishedFrom != null || publishedTo != null;
    }

    public boolean holds(Instant updated) {
        return !updated.isBefore(changedFrom()) && !updated.isAfter(changedTo());
    }

    public <T> Stream<T> page(Stream<T> entries) {
        return entries.skip(skipped).limit(most);
    }

    private Instant changedFrom() {
        return updatedFrom == null ? DayRange.EVER : updatedFrom;
    }

    /** Feeds tell times to the second: its whole second belongs to it. */
    private Instant changedTo() {
        return updatedTo == null ? DayRange.FOREVER : updatedTo.plusMillis(999);
    }

    private static LocalDate firstDayFrom(Instant from) {
        LocalDate day = dayOf(from);
        return Channel.startOf(day).isBefore(from) ? day.plusDays(1) : day;
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Dates.PACIFIC);
    }

    private static @Nullable String value(Parameters request, String name) {
        String[] values = request.values(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            throw new Refused(Refusal.REPEATED_FILTER, name);
        }
        return values[0];
    }

    private static long count(Parameters request, String name, long otherwise) {
        String text = value(request, name);
        if (text == null) {
            return otherwise;
        }
        if (!COUNT.matcher(text).matches()) {
            throw new Refused(Refusal.BAD_COUNT, name);
        }
        return Long.parseLong(text);
    }

    private static @Nullable Instant time(Parameters request, String name) {
        String text = value(request, name);
        if (text == null) {
            return null;
        }
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        if (!TIME_FORM.matcher(text).matches()) {
            throw new Refused(Refusal.BAD_TIME, name);
        }
        try {
            return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw new Refused(Refusal.BAD_TIME, name);
        }
    }
}
