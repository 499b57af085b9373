package com.pge.sharemydata.certificate;

import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Revokes certificates and publishes the next revocation list with it; the caller holds the ledger's turn. */
@Component
class CertificateRevocation {

    private final RevocationLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateRevocation(RevocationLists lists, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    void revoke(List<Certificate> certificates, RevocationReason reason, Actor by) {
        if (certificates.isEmpty()) {
            return;
        }
        certificates.forEach(certificate -> events.publishEvent(certificate.revoke(reason, by, clock.instant())));
        lists.publish(Issuing.ISSUING);
    }
}
