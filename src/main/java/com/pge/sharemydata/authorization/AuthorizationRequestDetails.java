package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company asks of the person who opened its request.
 *
 * @param companyName the one it is known by
 * @param asked the data it asks for
 * @param minEnd the last day in California on which it needs the data; null where it does not say
 * @param preferredEnd the last day in California on which it would like the data; null where it does not say
 * @param testing whether it is a test, by which nothing is shared
 * @param onward where an answered request goes on; null while it is open and after it is over
 */
public record AuthorizationRequestDetails(
        AuthorizationRequestId id,
        OrganizationId organization,
        String companyName,
        Set<DataCategory> asked,
        @Nullable LocalDate minEnd,
        @Nullable LocalDate preferredEnd,
        AuthorizationRequestStatus status,
        Instant expiresAt,
        boolean testing,
        @Nullable String onward) {

    public boolean isOpen() {
        return status == AuthorizationRequestStatus.OPEN;
    }
}
