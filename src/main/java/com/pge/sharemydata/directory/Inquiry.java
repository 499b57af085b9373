package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.UserType;
import org.jspecify.annotations.Nullable;

/** What a look at all modules found about one company. */
record Inquiry(
        UserType userType,
        Assessment assessment,
        CompanyProfile profile,
        @Nullable String clientId) {}
