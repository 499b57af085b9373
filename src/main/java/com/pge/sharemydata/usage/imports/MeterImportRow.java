package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.usage.Taken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import, while it runs and after.
 *
 * @param toldAt when it last said how far it is
 * @param position up to which line, or entry of a feed, everything sound is stored
 * @param bytes of the file that were read
 * @param sha256 of these bytes
 */
public record MeterImportRow(
        MeterImportId id,
        MeterImportKind kind,
        String name,
        String importer,
        MeterImportState state,
        Instant startedAt,
        Instant toldAt,
        @Nullable Instant endedAt,
        long position,
        long rows,
        long refused,
        Taken days,
        Taken bills,
        Taken programs,
        long bytes,
        String sha256) {

    /** What runs says so every few seconds; what was silent for so long was cut off with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** The same, as it is in truth. */
    MeterImportRow at(Instant now) {
        boolean isCutOff =
                state == MeterImportState.RUNNING && toldAt.plus(SILENCE).isBefore(now);
        return isCutOff ? in(MeterImportState.STOPPED) : this;
    }

    private MeterImportRow in(MeterImportState other) {
        return new MeterImportRow(
                id, kind, name, importer, other, startedAt, toldAt, endedAt, position, rows, refused, days, bills,
                programs, bytes, sha256);
    }
}
