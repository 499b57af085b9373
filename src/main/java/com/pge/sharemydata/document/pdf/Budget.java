package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.shared.RuleViolation;
import java.lang.management.ManagementFactory;

/**
 * What one look into a PDF may cost. It is asked wherever the parser comes by: at each read of the file and at each
 * drawing operator. What a thread has allocated since the step began is never less than what it holds, so that a limit
 * on the first is one on the second.
 */
final class Budget {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final DocumentLimits limits;
    private final long deadline;
    private long base;

    /** Starts to count, for the current thread. */
    Budget(DocumentLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
        this.base = allocated();
    }

    /** A page or a part is done and let go: what the next one takes is counted from zero. */
    void nextStep() {
        check();
        base = allocated();
    }

    void check() {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw tooSlow(limits);
        }
        if (allocated() - base > limits.memory().toBytes()) {
            throw tooLarge(limits);
        }
    }

    static RuleViolation tooSlow(DocumentLimits limits) {
        return new RuleViolation("document.error.time", limits.time().toSeconds());
    }

    static RuleViolation tooLarge(DocumentLimits limits) {
        return new RuleViolation("document.error.memory", limits.memory().toMegabytes());
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
