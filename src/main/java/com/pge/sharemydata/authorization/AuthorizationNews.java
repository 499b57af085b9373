package com.pge.sharemydata.authorization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries the news of every change to all nodes' memories: at once to this node's, by the database to the others'.
 *
 * <p>Numbers are drawn before they are committed, so that an earlier one may show after a later one. A number counts as
 * heard for good only once no earlier one can be on its way; so nobody has to wait for anybody to tell something.
 */
@Component
class AuthorizationNews {

    /** Longer than any commit takes: news are written as the last thing of their transaction. */
    private static final int SETTLING_SECONDS = 15;

    private final LiveAuthorizationTable table;
    private final LiveAuthorizations memory;
    private final Set<Long> heard = new HashSet<>();
    private long settled;

    AuthorizationNews(LiveAuthorizationTable table, LiveAuthorizations memory) {
        this.table = table;
        this.memory = memory;
    }

    @EventListener
    void on(AuthorizationActivated event) {
        tell(event.about().authorization());
    }

    @EventListener
    void on(AuthorizationChanged event) {
        tell(event.about().authorization());
    }

    @EventListener
    void on(AuthorizationFrozen event) {
        tell(event.about().authorization());
    }

    @EventListener
    void on(AuthorizationThawed event) {
        tell(event.about().authorization());
    }

    @EventListener
    void on(AuthorizationEnded event) {
        tell(event.about().authorization());
    }

    /** The running transaction changes the authorization or its tokens; told once, however often it says so. */
    void tell(AuthorizationId authorization) {
        var telling = new Telling(authorization, table, memory);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(telling)) {
            TransactionSynchronizationManager.registerSynchronization(telling);
        }
    }

    private record Telling(AuthorizationId authorization, LiveAuthorizationTable table, LiveAuthorizations memory)
            implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            table.tell(authorization);
        }

        @Override
        public void afterCommit() {
            memory.forget(authorization);
        }
    }

    @Scheduled(fixedDelayString = "${portal.authorization.refresh:500ms}")
    synchronized void hear() {
        List<LiveAuthorizationTable.News> latest = table.newsAfter(settled, SETTLING_SECONDS);
        for (LiveAuthorizationTable.News news : latest) {
            if (heard.add(news.number())) {
                memory.forget(news.authorization());
            }
        }
        latest.stream()
                .filter(LiveAuthorizationTable.News::settled)
                .mapToLong(LiveAuthorizationTable.News::number)
                .max()
                .ifPresent(number -> settled = number);
        heard.removeIf(number -> number <= settled);
    }
}
