package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A company chose by what its software knows that news comes from the portal. */
public record NotificationProofChosen(OrganizationId organization, NotificationProof proof, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "signature",
                String.valueOf(proof.signature()),
                "clientCertificate",
                String.valueOf(proof.clientCertificate()));
    }
}
