package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.notification.NotificationBook.Due;
import com.pge.sharemydata.shared.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings news to the companies, many at once and to each one after the other. Whoever is slow keeps nobody else waiting:
 * a company occupies one place, for a bounded time, and comes again later and later.
 */
final class NotificationDelivery implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(NotificationDelivery.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration UNTIL_ALLOWED = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    /** One after the other before a company gives its place to another. */
    private static final int MOST_IN_A_ROW = 100;

    private final NotificationBook book;
    private final NotificationAddresses addresses;
    private final Standings standings;
    private final EspiDocuments documents;
    private final NotificationSettings settings;
    private final CompanyPost post;
    private final Clock clock;
    private final Semaphore places;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("notification-", 0).factory());

    NotificationDelivery(
            NotificationBook book,
            NotificationAddresses addresses,
            Standings standings,
            EspiDocuments documents,
            NotificationSettings settings,
            CompanyPost post,
            Clock clock) {
        this.book = book;
        this.addresses = addresses;
        this.standings = standings;
        this.documents = documents;
        this.settings = settings;
        this.post = post;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
    }

    /** Begins all that are due, as far as there are places, and waits for none. */
    void begin() {
        for (Due due : book.due(clock.instant(), settings.atOnce())) {
            if (!places.tryAcquire()) {
                return;
            }
            if (claims(due)) {
                workers.execute(() -> deliverAll(due));
            } else {
                places.release();
            }
        }
    }

    /** Whether nothing is under way. */
    boolean isIdle() {
        return places.availablePermits() == settings.atOnce();
    }

    private void deliverAll(Due first) {
        try {
            Optional<Due> next = Optional.of(first);
            for (int count = 0; count < MOST_IN_A_ROW && next.isPresent() && !workers.isShutdown(); count++) {
                deliver(next.get());
                next = book.due(first.organization(), clock.instant()).filter(this::claims);
            }
            next.ifPresent(claimed -> book.postpone(claimed.id(), clock.instant()));
        } catch (RuntimeException broken) {
            log.error("News for {} could not be delivered", first.organization(), broken);
        } finally {
            places.release();
        }
    }

    /** A node that goes down while it delivers leaves its claim to end by itself. */
    private boolean claims(Due due) {
        Instant now = clock.instant();
        return book.claim(due.id(), now, now.plus(settings.patience().multipliedBy(2)));
    }

    private void deliver(Due due) {
        if (!standings.mayReceiveData(due.organization())) {
            book.postpone(due.id(), clock.instant().plus(UNTIL_ALLOWED));
            return;
        }
        DeliveryAnswer answer = addresses
                .of(due.organization())
                .map(WebAddress::uri)
                .map(address -> post.post(due.organization(), address, documents.batchList(due.resources())))
                .orElseGet(() -> DeliveryAnswer.failed(DeliveryProblem.NO_ADDRESS));
        Instant now = clock.instant();
        if (answer.problem() == null) {
            book.tried(due.id(), NotificationState.DELIVERED, answer, now, now);
            return;
        }
        Instant next = now.plus(pause(due.tries()));
        boolean isOver = next.isAfter(due.triedSince().plus(settings.triedFor()));
        book.tried(due.id(), isOver ? NotificationState.GIVEN_UP : NotificationState.WAITING, answer, now, next);
        log.info(
                "News {} for {} did not arrive: {} {}{}",
                due.id(),
                due.organization(),
                answer.problem(),
                answer.status(),
                isOver ? ", given up" : "");
    }

    private static Duration pause(int triesBefore) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(triesBefore, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** What is under way is finished, and nothing more begun. */
    @Override
    public void close() {
        workers.close();
    }
}
