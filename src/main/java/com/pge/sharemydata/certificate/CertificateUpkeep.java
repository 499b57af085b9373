package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to certificates without anybody asking: their end, reminders of it, and the end of their company. */
@Service
@Transactional
class CertificateUpkeep {

    private static final int AT_ONCE = 100;

    private final CertificateRepository repository;
    private final CertificateLedger ledger;
    private final CertificateRevocation revocation;
    private final RevocationLists lists;
    private final CertificateMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateUpkeep(
            CertificateRepository repository,
            CertificateLedger ledger,
            CertificateRevocation revocation,
            RevocationLists lists,
            CertificateMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.revocation = revocation;
        this.lists = lists;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Tells of certificates whose end has come; those with an end of their own are revoked, since they still look good. */
    void expire() {
        Instant now = clock.instant();
        List<Certificate> ended = repository.ended(now, Limit.of(AT_ONCE));
        if (ended.isEmpty()) {
            return;
        }
        ledger.advance();
        boolean listed = false;
        for (Certificate certificate : ended) {
            listed |= certificate.endsEarly();
            events.publishEvent(certificate.endsEarly() ? certificate.endEarly(now) : certificate.expire(now));
        }
        if (listed) {
            lists.publish(Issuing.ISSUING);
        }
    }

    /** Reminds the members of companies whose certificates end. */
    void remind() {
        Instant now = clock.instant();
        for (Certificate certificate : repository.ending(now, now.plus(ExpiryReminders.FIRST))) {
            certificate.remind(now).ifPresent(days -> mails.remind(certificate, days));
        }
    }

    /** In the transaction that ends the company: with it, its certificates are on the list. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganizationRevoked event) {
        ledger.advance();
        revocation.revoke(
                repository.live(event.organization(), clock.instant()),
                RevocationReason.PRIVILEGE_WITHDRAWN,
                event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganizationSurrendered event) {
        ledger.advance();
        repository
                .live(event.organization(), clock.instant())
                .forEach(certificate -> certificate.endBy(event.serviceEnd()));
    }
}
