package com.pge.sharemydata.review;

import com.pge.sharemydata.registration.RegistrationStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which cases the queue shows. */
public enum QueueFilter {
    /** Those the reader has to act on. */
    MINE,
    TEAM,
    COMPANIES,
    DONE;

    Set<RegistrationStatus> statuses() {
        return switch (this) {
            case MINE ->
                EnumSet.of(RegistrationStatus.IN_REVIEW, RegistrationStatus.ON_HOLD, RegistrationStatus.SECOND_REVIEW);
            case TEAM ->
                EnumSet.of(
                        RegistrationStatus.SUBMITTED,
                        RegistrationStatus.IN_REVIEW,
                        RegistrationStatus.ON_HOLD,
                        RegistrationStatus.SECOND_REVIEW);
            case COMPANIES -> EnumSet.of(RegistrationStatus.INFO_REQUESTED);
            case DONE ->
                EnumSet.of(
                        RegistrationStatus.APPROVED,
                        RegistrationStatus.DECLINED_FIXABLE,
                        RegistrationStatus.DECLINED_FINAL,
                        RegistrationStatus.WITHDRAWN,
                        RegistrationStatus.EXPIRED,
                        RegistrationStatus.SUPERSEDED);
        };
    }

    /** As it stands in the page's address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the page's address. */
    public static Optional<QueueFilter> ofPath(String path) {
        return Arrays.stream(values())
                .filter(filter -> filter.path().equals(path))
                .findFirst();
    }
}
