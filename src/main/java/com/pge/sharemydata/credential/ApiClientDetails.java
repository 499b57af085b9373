package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;

/**
 * A company's API client as the machine API sees it.
 *
 * @param thirdPartyId 5 to 8 digits, shown to customers' browsers
 * @param applicationInformationId the id of its ESPI ApplicationInformation
 */
public record ApiClientDetails(
        ClientId clientId,
        OrganizationId organization,
        String thirdPartyId,
        String applicationInformationId,
        Instant createdAt,
        Instant changedAt) {}
