package com.pge.sharemydata.connectivity.probe;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of the time that one address may take. It closes what is open then: a socket's own timeout begins anew with every
 * byte.
 */
final class ProbeDeadline implements AutoCloseable {

    private final long end;
    private final Future<?> alarm;
    private volatile boolean over;
    private volatile @Nullable Closeable open;

    ProbeDeadline(ScheduledExecutorService clock, Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
        this.alarm = clock.schedule(this::ring, longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void ring() {
        over = true;
        closeOpen();
    }

    /**
     * Takes this to close, now where the time is over, instead of what it held before.
     *
     * @param opened closes at once, without a word to the other side: one clock serves all
     */
    void closes(Closeable opened) {
        open = opened;
        if (over) {
            closeOpen();
        }
    }

    boolean isOver() {
        return over;
    }

    /** At least 1, which means no limit nowhere. */
    int millisLeft() {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    private void closeOpen() {
        try (Closeable _ = open) {
            open = null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
        closeOpen();
    }
}
