package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import org.jspecify.annotations.Nullable;

/** Where a company stands now, held in memory by every node and never older than a second. */
public record Standing(
        OrganizationId organization,
        @Nullable String clientId,
        UserType userType,
        Situation situation,
        boolean listed) {

    public Permissions permits() {
        return situation.permits();
    }
}
