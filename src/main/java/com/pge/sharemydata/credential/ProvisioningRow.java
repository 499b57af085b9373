package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the identity provider follows one company's client; the problem is in technical words, for the office. */
public record ProvisioningRow(
        OrganizationId organization,
        ClientId client,
        ClientCondition wanted,
        ProvisioningState state,
        int tries,
        @Nullable String problem,
        Instant changedAt) {}
