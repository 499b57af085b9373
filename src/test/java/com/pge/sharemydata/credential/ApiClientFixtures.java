package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/** API clients for tests, brought where they are by their own transitions. */
final class ApiClientFixtures {

    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    static final Actor ENGINEER = new Actor("engineer", "Eva Engineer");
    static final OrganizationId COMPANY = new OrganizationId(UUID.fromString("11111111-2222-3333-4444-555555555555"));

    private ApiClientFixtures() {}

    static ApiClient fresh() {
        return new ApiClient(COMPANY, "12345", "1234567890", NOON);
    }
}
