package com.pge.sharemydata.registration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Registrations as they were read last, for the many who ask: which revision holds is looked up each time, what it says only
 * once. Kept is only what a reading transaction saw, so nothing that may still be rolled back.
 */
@Component
class KnownRegistrations {

    private static final int MOST = 2_000;

    private final RegistrationRepository repository;
    private final Map<RegistrationRevision, RegistrationDetails> known = Collections.synchronizedMap(new Latest());

    KnownRegistrations(RegistrationRepository repository) {
        this.repository = repository;
    }

    /** What that revision says. To be called in the transaction that looked it up. */
    Optional<RegistrationDetails> details(RegistrationRevision revision) {
        RegistrationDetails details = known.get(revision);
        return details == null ? read(revision) : Optional.of(details);
    }

    private Optional<RegistrationDetails> read(RegistrationRevision revision) {
        Optional<RegistrationDetails> read = repository.findById(revision.id()).map(Registration::details);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            read.filter(details -> details.revision() == revision.revision())
                    .ifPresent(details -> known.put(revision, details));
        }
        return read;
    }

    /** Forgets what nobody asked for the longest. */
    private static final class Latest extends LinkedHashMap<RegistrationRevision, RegistrationDetails> {

        Latest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<RegistrationRevision, RegistrationDetails> eldest) {
            return size() > MOST;
        }
    }
}
