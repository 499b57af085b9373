package com.pge.sharemydata.directory;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company in a list to choose from.
 *
 * @param name the legal name
 * @param tradeName the name it does business under, where it is another one
 * @param purpose what it does with customers' data, in its own words
 * @param logo the picture to show beside the name; null for none
 */
public record CompanyRow(
        OrganizationId organization,
        UserType userType,
        String name,
        @Nullable String tradeName,
        @Nullable String purpose,
        @Nullable Instant verifiedSince,
        @Nullable LogoId logo) {

    /** Where browsers fetch the picture; null where there is none. */
    public @Nullable String picture() {
        return logo == null ? null : logo.address();
    }

    /** The name customers know it by. */
    public String shownName() {
        return tradeName == null ? name : tradeName;
    }
}
