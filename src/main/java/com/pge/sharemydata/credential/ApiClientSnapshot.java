package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All API clients in memory, for the machine API, which asks at every call. Never older than a second: whoever asks later
 * than that reads first what changed since; on the node that made a change it shows at once.
 */
@Component
class ApiClientSnapshot {

    private static final long OLDEST = TimeUnit.SECONDS.toNanos(1);

    private final ApiClientRepository repository;
    private final TransactionTemplate reading;

    private final Map<String, KnownClient> byClientId = new ConcurrentHashMap<>();
    private final Map<OrganizationId, KnownClient> byOrganization = new ConcurrentHashMap<>();
    private final Map<String, KnownClient> byApplicationInformation = new ConcurrentHashMap<>();
    private final Map<String, KnownClient> byRegistrationToken = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private long seen;
    private volatile long changesRead = -1;
    private volatile long freshUntil = System.nanoTime();

    ApiClientSnapshot(ApiClientRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<KnownClient> byClientId(String clientId) {
        return Optional.ofNullable(fresh(byClientId).get(clientId));
    }

    Optional<KnownClient> byOrganization(OrganizationId organization) {
        return Optional.ofNullable(fresh(byOrganization).get(organization));
    }

    Optional<KnownClient> byApplicationInformation(String id) {
        return Optional.ofNullable(fresh(byApplicationInformation).get(id));
    }

    Optional<KnownClient> byRegistrationToken(ClientSecret token) {
        return Optional.ofNullable(fresh(byRegistrationToken).get(token.sha256()));
    }

    /** What the running transaction changes is to be seen here as soon as it is committed. */
    void changesWithTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    private <K> Map<K, KnownClient> fresh(Map<K, KnownClient> map) {
        if (isOld()) {
            refresh();
        }
        return map;
    }

    private boolean isOld() {
        return changes.get() != changesRead || System.nanoTime() - freshUntil >= 0;
    }

    private synchronized void refresh() {
        if (!isOld()) {
            return;
        }
        // Both are taken before the reading: a commit that comes in between makes it old again.
        long known = changes.get();
        long until = System.nanoTime() + OLDEST;
        reading.executeWithoutResult(_ -> repository
                .findByChangeNumberGreaterThanOrderByChangeNumber(seen)
                .forEach(client -> {
                    keep(client.known());
                    seen = client.changeNumber();
                }));
        changesRead = known;
        freshUntil = until;
    }

    private void keep(KnownClient client) {
        ApiClientDetails details = client.details();
        KnownClient before = byClientId.put(details.clientId().value(), client);
        byOrganization.put(details.organization(), client);
        byApplicationInformation.put(details.applicationInformationId(), client);
        String token = client.registrationToken();
        if (token != null) {
            byRegistrationToken.put(token, client);
        }
        if (before != null
                && before.registrationToken() != null
                && !before.registrationToken().equals(token)) {
            byRegistrationToken.remove(before.registrationToken());
        }
    }
}
