package com.pge.sharemydata.usage.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of readings, in any order. */
enum ReadingColumn {
    SERVICE_ID(true),
    /** {@code delivered} to the customer or {@code received} from him. */
    DIRECTION(true),
    INTERVAL_SECONDS(true),
    /** Seconds since 1970, or a time with its offset. */
    START(true),
    VALUE(true),
    UNIT(true),
    QUALITY(true),
    /** In dollars. */
    COST(false),
    TIME_OF_USE(false);

    private final boolean required;

    ReadingColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<ReadingColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(title.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
