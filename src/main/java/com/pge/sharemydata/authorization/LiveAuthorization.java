package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As much of an authorization as every call of its company asks for.
 *
 * @param revision changes with every write to it
 * @param endsAt the first moment after it; null until it is cancelled
 */
public record LiveAuthorization(
        AuthorizationId id,
        long revision,
        OrganizationId organization,
        AuthorizationStatus status,
        @Nullable Instant endsAt) {

    /** Whether data may go out by it now. */
    public boolean isOpen(Instant at) {
        return status == AuthorizationStatus.ACTIVE && (endsAt == null || at.isBefore(endsAt));
    }
}
