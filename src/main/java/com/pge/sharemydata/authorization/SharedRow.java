package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One authorization as its company sees it: nothing by which it would learn more of the customer than was agreed.
 *
 * @param lastDay null where it has no end
 * @param lastDelivery when the company last read data by it; null for never
 */
public record SharedRow(
        AuthorizationId id,
        AuthorizationStatus status,
        AuthorizationOrigin origin,
        Set<DataCategory> data,
        int services,
        Instant since,
        @Nullable LocalDate lastDay,
        @Nullable Instant overAt,
        @Nullable EndReason endReason,
        @Nullable Instant lastDelivery) {}
