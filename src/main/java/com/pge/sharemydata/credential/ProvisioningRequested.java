package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;

/** The identity provider is to follow what a company's client became. Stays in the publication registry until it does. */
public record ProvisioningRequested(OrganizationId organization) {}
