package com.pge.sharemydata.authorization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller's self-access registration is linked to a customer.
 *
 * @param customerName null while it is not
 * @param linkedAt null while it is not
 * @param sameAccount whether the caller's own account is a customer's, so that one click is enough
 */
public record SelfAccessState(
        @Nullable String customerName, @Nullable Instant linkedAt, boolean sameAccount) {

    public boolean isLinked() {
        return linkedAt != null;
    }
}
