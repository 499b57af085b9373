package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes readings, many days in one statement. Days that are all new cost one; known ones are read and compared. */
@Repository
class MeterWriting {

    private static final String ROW = "(?, ?, ?, 1, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    MeterWriting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Series(ServiceAgreementId agreement, Channel channel) {}

    private record Stored(int version, PackedReadings readings) {}

    Taken write(List<DeliveredDay> delivered, Instant now) {
        Map<Series, List<DeliveredDay>> series = new LinkedHashMap<>();
        delivered.forEach(
                day -> series.computeIfAbsent(new Series(day.agreement(), day.channel()), _ -> new ArrayList<>())
                        .add(day));
        int added = insert(delivered, now);
        if (added == delivered.size()) {
            series.forEach((one, days) -> span(one, days, now));
            return new Taken(added, 0, 0);
        }
        int changed = 0;
        for (var one : series.entrySet()) {
            List<DeliveredDay> corrected = corrections(one.getKey(), one.getValue());
            correct(corrected, now);
            changed += corrected.size();
            // Which of them were new is not told apart, and does not matter: a span only grows.
            if (added > 0 || !corrected.isEmpty()) {
                span(one.getKey(), one.getValue(), now);
            }
        }
        return new Taken(added, changed, delivered.size() - added - changed);
    }

    /** Those that are not there yet; how many they were. */
    private int insert(List<DeliveredDay> delivered, Instant now) {
        Timestamp at = Timestamp.from(now);
        var arguments = new ArrayList<Object>(delivered.size() * 6);
        for (DeliveredDay day : delivered) {
            Collections.addAll(
                    arguments,
                    day.agreement().id(),
                    day.channel().code(),
                    day.day(),
                    at,
                    at,
                    day.readings().bytes());
        }
        return jdbc.update(
                "insert ignore into usage_day"
                        + " (service_agreement, channel, day, version, published_at, updated_at, readings) values "
                        + String.join(",", Collections.nCopies(delivered.size(), ROW)),
                arguments.toArray());
    }

    /** The days whose readings become others, each with all its readings as they then are. */
    private List<DeliveredDay> corrections(Series series, List<DeliveredDay> days) {
        Map<LocalDate, Stored> stored =
                stored(series, days.getFirst().day(), days.getLast().day());
        List<DeliveredDay> corrections = new ArrayList<>();
        for (DeliveredDay day : days) {
            Stored known = stored.get(day.day());
            if (known == null || known.readings.equals(day.readings())) {
                continue;
            }
            var merged = new DayReadings(day.channel().slots(day.day()));
            merged.putAll(known.readings);
            merged.putAll(day.readings());
            PackedReadings all = merged.pack();
            if (!all.equals(known.readings)) {
                corrections.add(new DeliveredDay(series.agreement, series.channel, day.day(), all));
            }
        }
        return corrections;
    }

    private Map<LocalDate, Stored> stored(Series series, LocalDate first, LocalDate last) {
        Map<LocalDate, Stored> stored = new HashMap<>();
        jdbc.query(
                "select day, version, readings from usage_day"
                        + " where service_agreement = ? and channel = ? and day between ? and ? for update",
                row -> {
                    stored.put(
                            row.getObject("day", LocalDate.class),
                            new Stored(row.getInt("version"), new PackedReadings(row.getBytes("readings"))));
                },
                series.agreement.id(),
                series.channel.code(),
                first,
                last);
        return stored;
    }

    private void correct(Collection<DeliveredDay> corrected, Instant now) {
        for (DeliveredDay day : corrected) {
            Object[] key = {day.agreement().id(), day.channel().code(), day.day()};
            jdbc.update(
                    "insert into usage_day_past select * from usage_day"
                            + " where service_agreement = ? and channel = ? and day = ?",
                    key);
            jdbc.update(
                    "update usage_day set version = version + 1, updated_at = ?, readings = ?"
                            + " where service_agreement = ? and channel = ? and day = ?",
                    Timestamp.from(now),
                    day.readings().bytes(),
                    key[0],
                    key[1],
                    key[2]);
        }
    }

    private void span(Series series, List<DeliveredDay> days, Instant now) {
        jdbc.update(
                "insert into usage_channel (service_agreement, channel, first_day, last_day, updated_at)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update first_day = least(first_day, values(first_day)),"
                        + " last_day = greatest(last_day, values(last_day)),"
                        + " updated_at = greatest(updated_at, values(updated_at))",
                series.agreement.id(),
                series.channel.code(),
                days.getFirst().day(),
                days.getLast().day(),
                Timestamp.from(now));
    }
}
