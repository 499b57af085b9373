package com.pge.sharemydata.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an invitation to act for an organization. */
@Embeddable
public record InvitationId(UUID id) implements Serializable {

    public static InvitationId next() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
