package com.pge.sharemydata.authorization;

import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The readings of one channel as they would go out: the newest day's, for all.
 *
 * @param firstDay that would be sent
 * @param lastDay the newest one; its readings are the rows
 */
public record PreviewReadings(Channel channel, LocalDate firstDay, LocalDate lastDay, List<Row> rows) {

    public PreviewReadings {
        rows = List.copyOf(rows);
    }

    /** One reading, in thousandths of a watt-hour or of a therm. */
    public record Row(Instant start, long value) {}
}
