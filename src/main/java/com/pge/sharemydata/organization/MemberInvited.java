package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A colleague was invited to act for the organization. */
public record MemberInvited(
        OrganizationId organization, InvitationId invitation, String email, MemberRole role, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("email", email, "role", role.name());
    }
}
