package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer should know before trusting a company; all of it was read by a reviewer.
 *
 * @param name the one it is known by
 * @param purpose what it does with customers' data
 * @param storage where it keeps the data
 * @param asks what it wants to receive of a customer at least
 * @param historyMonths how far back it wants to see
 * @param lastPassedTest when its software last proved that it talks to the utility securely
 * @param picture where browsers fetch its picture; null where it has none
 */
public record CompanyCard(
        OrganizationId organization,
        String name,
        String legalName,
        @Nullable String partner,
        @Nullable Instant verifiedSince,
        @Nullable String purpose,
        @Nullable String storage,
        @Nullable String privacyPolicy,
        @Nullable String terms,
        @Nullable String website,
        Set<DataCategory> asks,
        int historyMonths,
        @Nullable Instant lastPassedTest,
        @Nullable String picture) {}
