package com.pge.sharemydata.usage.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of program enrollments, in any order. */
enum ProgramColumn {
    SERVICE_ID(true),
    PROGRAM(true),
    /** {@code enrolled}, {@code enrolledPending} or {@code unenrolled}. */
    STATUS(true),
    ENROLLED_ON(false),
    ENDED_ON(false);

    private final boolean required;

    ProgramColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<ProgramColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(title.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
