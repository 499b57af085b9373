package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open pages of this node that a company's run went on. Pages on other nodes find out by asking. */
@Component
public class RunNews {

    private final Map<OrganizationId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Told after each change, on the thread that made it, until the returned action is run. */
    public Runnable listen(OrganizationId organization, Runnable listener) {
        listeners
                .computeIfAbsent(organization, _ -> new CopyOnWriteArrayList<>())
                .add(listener);
        return () -> listeners.computeIfPresent(organization, (_, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    /** Told once the running transaction is committed. */
    public void tellAfterCommit(OrganizationId organization) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.getOrDefault(organization, List.of()).forEach(Runnable::run);
            }
        });
    }
}
