package com.pge.sharemydata.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organization as other modules and pages see it.
 *
 * @param name the legal name as last approved or, before that, as last typed
 * @param ein nine digits, null where not asked or not yet given
 * @param visible whether the company asks to be listed
 * @param pausedSince the company paused itself then; null where it has not
 * @param serviceEnd the agreed end after a surrender; null otherwise
 * @param emailConfirmedAt when its founder proved the e-mail address; null while that is open
 */
public record OrganizationDetails(
        OrganizationId id,
        UserType userType,
        String name,
        @Nullable String ein,
        OrganizationStatus status,
        boolean visible,
        @Nullable Instant pausedSince,
        @Nullable Instant serviceEnd,
        Instant registeredAt,
        @Nullable Instant emailConfirmedAt) {}
