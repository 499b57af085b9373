package com.pge.sharemydata.directory;

import com.pge.sharemydata.certificate.CertificateExpired;
import com.pge.sharemydata.certificate.CertificateIssued;
import com.pge.sharemydata.certificate.CertificateRevoked;
import com.pge.sharemydata.connectivity.ReadinessChanged;
import com.pge.sharemydata.connectivity.SuiteBecameNeeded;
import com.pge.sharemydata.credential.ApiClientCreated;
import com.pge.sharemydata.credential.SecretIssued;
import com.pge.sharemydata.credential.SecretRevoked;
import com.pge.sharemydata.organization.EmailConfirmed;
import com.pge.sharemydata.organization.OrganizationDescribed;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationPaused;
import com.pge.sharemydata.organization.OrganizationReinstated;
import com.pge.sharemydata.organization.OrganizationResumed;
import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationStarted;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.OrganizationSuspended;
import com.pge.sharemydata.organization.VisibilityChanged;
import com.pge.sharemydata.registration.RegistrationApproved;
import com.pge.sharemydata.registration.RegistrationDeclined;
import com.pge.sharemydata.registration.RegistrationExpired;
import com.pge.sharemydata.registration.RegistrationStarted;
import com.pge.sharemydata.registration.RegistrationWithdrawn;
import com.pge.sharemydata.shared.DomainEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of everything that may change a standing. */
@Component
class StandingNews {

    private final StandingBook book;

    StandingNews(StandingBook book) {
        this.book = book;
    }

    /** At the end of the transaction that tells the news, so that all of it is seen, and still inside. */
    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {
                OrganizationStarted.class,
                EmailConfirmed.class,
                OrganizationDescribed.class,
                OrganizationPaused.class,
                OrganizationResumed.class,
                OrganizationSuspended.class,
                OrganizationReinstated.class,
                OrganizationSurrendered.class,
                OrganizationRevoked.class,
                VisibilityChanged.class,
                RegistrationStarted.class,
                RegistrationApproved.class,
                RegistrationDeclined.class,
                RegistrationWithdrawn.class,
                RegistrationExpired.class,
                CertificateIssued.class,
                CertificateRevoked.class,
                CertificateExpired.class,
                ApiClientCreated.class,
                SecretIssued.class,
                SecretRevoked.class,
                ReadinessChanged.class,
                SuiteBecameNeeded.class
            })
    void on(DomainEvent news) {
        book.hear(new OrganizationId(Objects.requireNonNull(news.timeline())), news.by());
    }
}
