package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A client certificate was revoked. */
public record CertificateRevoked(
        CertificateId certificate, OrganizationId organization, String serial, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return organization.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("serial", serial, "reason", reason);
    }
}
