package com.pge.sharemydata.certificate;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one row that every change of certificates passes: it makes them follow one after the other on all nodes, and its
 * version tells the nodes that something changed.
 */
@Component
class CertificateLedger {

    private final JdbcClient database;
    private final AtomicLong ownChanges = new AtomicLong();

    CertificateLedger(JdbcClient database) {
        this.database = database;
    }

    /** Waits for its turn and holds it until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance() {
        database.sql("update certificate_ledger set version = version + 1 where id = 1")
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ownChanges.incrementAndGet();
            }
        });
    }

    /** Changes that this node committed, for whoever wants to see them at once. */
    long ownChanges() {
        return ownChanges.get();
    }

    long version() {
        return database.sql("select version from certificate_ledger where id = 1")
                .query(Long.class)
                .single();
    }
}
