package com.pge.sharemydata.usage;

import java.util.Arrays;
import java.util.Optional;

/** Whether an agreement takes part in a program, in ESPI's words. */
public enum EnrollmentStatus {
    ENROLLED("enrolled"),
    ENROLLED_PENDING("enrolledPending"),
    UNENROLLED("unenrolled");

    private final String espi;

    EnrollmentStatus(String espi) {
        this.espi = espi;
    }

    public String espi() {
        return espi;
    }

    public static Optional<EnrollmentStatus> of(String espi) {
        return Arrays.stream(values())
                .filter(status -> status.espi.equals(espi))
                .findFirst();
    }
}
