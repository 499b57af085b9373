package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The certificates that work now: registered, inside their time, not revoked. Asked at every call of the machine API.
 *
 * <p>All of them are held in memory. A change shows at once on the node that made it and within a second on every other:
 * no answer is older than the version number of the ledger, read at most a second ago.
 */
@Service
public class LiveCertificates {

    private static final long OLDEST = Duration.ofSeconds(1).toNanos();

    private final CertificateRepository repository;
    private final CertificateLedger ledger;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final Object refreshing = new Object();
    private volatile @Nullable Picture picture;

    LiveCertificates(
            CertificateRepository repository,
            CertificateLedger ledger,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        // Never in the caller's transaction, whose view of the database may be older
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
        this.clock = clock;
    }

    /** @param sha256 of the DER form, lower-case hex */
    public Optional<LiveCertificate> byFingerprint(String sha256) {
        Instant now = clock.instant();
        return Optional.ofNullable(fresh().bySha256().get(sha256)).filter(certificate -> certificate.worksAt(now));
    }

    /** Reads the database as the caller's transaction sees it, so that listeners see the change they hear of. */
    public boolean hasOne(OrganizationId organization) {
        return repository.hasLive(organization, clock.instant());
    }

    private Picture fresh() {
        Picture current = picture;
        if (current != null && isFresh(current)) {
            return current;
        }
        synchronized (refreshing) {
            current = picture;
            if (current == null || !isFresh(current)) {
                current = refreshed(current);
                picture = current;
            }
            return current;
        }
    }

    private boolean isFresh(Picture current) {
        return current.ownChanges() == ledger.ownChanges() && System.nanoTime() - current.checkedAt() < OLDEST;
    }

    private Picture refreshed(@Nullable Picture before) {
        long ownChanges = ledger.ownChanges();
        long checkedAt = System.nanoTime();
        return ownTransaction.execute(status -> {
            long version = ledger.version();
            Map<String, LiveCertificate> bySha256 =
                    before != null && before.version() == version ? before.bySha256() : load();
            return new Picture(version, ownChanges, checkedAt, bySha256);
        });
    }

    private Map<String, LiveCertificate> load() {
        return repository.live(clock.instant()).stream()
                .collect(Collectors.toUnmodifiableMap(LiveCertificate::sha256, Function.identity()));
    }

    /** All live certificates as of one version of the ledger. */
    private record Picture(long version, long ownChanges, long checkedAt, Map<String, LiveCertificate> bySha256) {}
}
