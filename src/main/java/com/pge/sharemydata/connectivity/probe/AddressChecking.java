package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.probe.AddressCheckBook.Task;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the checks that wait: many companies' at once, as far as there are places, each one's addresses one by one. */
final class AddressChecking implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AddressChecking.class);

    private final AddressCheckBook book;
    private final AddressProbe probe;
    private final ProbeSettings settings;
    private final Semaphore places;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("address-check-", 0).factory());

    AddressChecking(AddressCheckBook book, AddressProbe probe, ProbeSettings settings) {
        this.book = book;
        this.probe = probe;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /** Begins all that wait, as far as there are places, and waits for none. Called on one node at a time. */
    void begin() {
        book.closeLost();
        for (AddressCheckId waiting : book.waiting(settings.atOnce())) {
            if (!places.tryAcquire()) {
                return;
            }
            start(waiting);
        }
    }

    private void start(AddressCheckId waiting) {
        boolean started = false;
        try {
            Task task = book.take(waiting);
            workers.execute(() -> check(task));
            started = true;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    /** Whether nothing is under way. */
    boolean isIdle() {
        return places.availablePermits() == settings.atOnce();
    }

    private void check(Task task) {
        try {
            if (goesThrough(task)) {
                book.finish(task.id());
            } else {
                book.giveUp(task.id());
            }
        } catch (RuntimeException broken) {
            // Nobody holds it any longer: it is closed as cut off when its time is over.
            log.error("The check {} could not be made", task.id(), broken);
        } finally {
            places.release();
        }
    }

    private boolean goesThrough(Task task) {
        int place = 0;
        for (ProbedAddress address : task.addresses()) {
            boolean isStopped = workers.isShutdown();
            if (isStopped || !book.keep(task.id(), place, address, probe.probe(task.organization(), address))) {
                return false;
            }
            place++;
        }
        return true;
    }

    /** The address that is gone to now is finished, and no more begun: those checks are shown as cut off. */
    @Override
    public void close() {
        workers.close();
    }
}
