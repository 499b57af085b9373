package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.UUID;

/**
 * Which authorization an event is about, and between whom.
 *
 * @param timeline of the authorization itself: a company's own time-line would drown in its customers'
 */
public record AuthorizationRef(
        AuthorizationId authorization, UUID timeline, OrganizationId organization, CustomerId customer) {}
