package com.pge.sharemydata.directory;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lists of companies say of one, taken from the version in force.
 *
 * @param approvedAt when that version was approved; null where none is in force
 */
record CompanyProfile(
        String name,
        @Nullable String tradeName,
        @Nullable String purpose,
        @Nullable Instant approvedAt) {

    boolean isOf(String otherName, @Nullable String otherTradeName, @Nullable String otherPurpose) {
        return name.equals(otherName)
                && Objects.equals(tradeName, otherTradeName)
                && Objects.equals(purpose, otherPurpose);
    }
}
