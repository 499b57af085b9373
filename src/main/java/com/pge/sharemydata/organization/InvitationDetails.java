package com.pge.sharemydata.organization;

import java.time.Instant;

/**
 * What the holder of an invitation's link sees.
 *
 * @param email the invited address, masked
 */
public record InvitationDetails(String organization, String email, MemberRole role, Instant expiresAt) {}
