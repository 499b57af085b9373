package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.EmailAddress;
import java.time.Instant;

/** An open invitation, in the list of the team. */
public record InvitationRow(
        InvitationId id, EmailAddress email, MemberRole role, Instant invitedAt, Instant expiresAt) {}
