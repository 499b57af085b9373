package com.pge.sharemydata.directory;

import com.pge.sharemydata.document.LogoId;
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
        @Nullable LogoId logo,
        @Nullable Instant approvedAt) {

    boolean isOf(CompanyRow shown) {
        return name.equals(shown.name())
                && Objects.equals(tradeName, shown.tradeName())
                && Objects.equals(purpose, shown.purpose())
                && Objects.equals(logo, shown.logo());
    }
}
