package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.Inspection;
import com.pge.sharemydata.document.PdfInspector;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Looks into PDFs on a few threads of its own. A look that reaches its limit of time or memory stops at the next read or
 * operator; should it hang between two, its caller is let go all the same and only that thread stays lost.
 */
@Component
final class BoundedPdfInspector implements PdfInspector, AutoCloseable {

    /** A look waits for its turn at most as long as one look may take, and then takes its time. */
    private static final int WAIT_AND_LOOK = 2;

    private final DocumentLimits limits;
    private final ThreadPoolExecutor threads;

    BoundedPdfInspector(DocumentLimits limits) {
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.queue()),
                Thread.ofPlatform().daemon().name("pdf-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public Inspection inspect(Path file) {
        PdfStructure.check(file);
        return within(() -> new PdfLook(file, limits).inspect());
    }

    @Override
    public byte[] draw(Path file, int page) {
        return within(() -> new PdfLook(file, limits).draw(page));
    }

    private <T> T within(Callable<T> look) {
        Future<T> result;
        try {
            result = threads.submit(look);
        } catch (RejectedExecutionException busy) {
            throw new RuleViolation("document.error.busy");
        }
        try {
            Duration patience = limits.time().multipliedBy(WAIT_AND_LOOK);
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stuck) {
            throw Budget.tooSlow(limits);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Budget.tooSlow(limits);
        } catch (ExecutionException failed) {
            throw inWords(failed);
        } finally {
            result.cancel(true);
        }
    }

    private RuntimeException inWords(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuleViolation rule -> rule;
            case OutOfMemoryError _ -> Budget.tooLarge(limits);
            case IOException lost -> new UncheckedIOException(lost);
            case null, default -> new IllegalStateException(failed);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
