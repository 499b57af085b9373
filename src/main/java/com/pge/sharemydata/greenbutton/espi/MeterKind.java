package com.pge.sharemydata.greenbutton.espi;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of readings that meters give. */
public enum MeterKind {
    HOURLY_ELECTRICITY(ReadingType.HOURLY_ELECTRICITY),
    QUARTER_HOURLY_ELECTRICITY(new ReadingType(1, 1, 900, -3, 72, 2)),
    DAILY_GAS(new ReadingType(7, 1, 86_400, -3, 169, 4));

    // A record of numbers.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ReadingType type;

    MeterKind(ReadingType type) {
        this.type = type;
    }

    ReadingType type() {
        return type;
    }

    /** The kind whose reading type has this id. */
    public static Optional<MeterKind> of(String readingTypeId) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.id().equals(readingTypeId))
                .findFirst();
    }
}
