package com.pge.sharemydata.organization;

/** The caller's own place in an organization. */
public record Membership(OrganizationId organization, MemberRole role) {}
