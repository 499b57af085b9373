package com.pge.sharemydata.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** All that this process has started, ended with it in the opposite order, also when it ends while it starts. */
final class StartedParts {

    private final Path home;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean isOver;

    private StartedParts(Path home) {
        this.home = home;
    }

    /** Takes the folder for this process; a failure of the calling thread ends it all from now on. */
    static StartedParts in(Path home) {
        var started = new StartedParts(home);
        Thread.currentThread().setUncaughtExceptionHandler(StartedParts::fail);
        Runtime.getRuntime().addShutdownHook(new Thread(started::end));
        started.add(HomeLock.take(home));
        return started;
    }

    /** A local portal with its mail page. */
    LocalPortal portal() {
        try {
            var portal = LocalPortal.start(home, true, Map.of(), this::add);
            add(MailPage.start(portal.addresses().mailPage(), portal.mail()));
            return portal;
        } catch (RuntimeException failure) {
            // Spring Boot takes the thread's own handler away for what it has logged itself; the parts would stay.
            fail(Thread.currentThread(), failure);
            throw failure;
        }
    }

    /** What comes after the end has begun is ended at once. */
    synchronized void add(AutoCloseable part) {
        if (isOver) {
            end(part);
        } else {
            parts.push(part);
        }
    }

    private synchronized void end() {
        isOver = true;
        while (!parts.isEmpty()) {
            end(parts.pop());
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception stubborn) {
            System.err.println("Did not stop cleanly: " + stubborn.getMessage());
        }
    }

    private static void fail(Thread starter, Throwable failure) {
        if (failure instanceof StartRefused) {
            System.err.println(failure.getMessage());
        } else {
            System.err.println("The local portal stops, because:");
            failure.printStackTrace();
        }
        System.exit(1);
    }
}
