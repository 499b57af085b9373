package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.ObservedCall;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Hands every call to those who watch connectivity, after its answer, in the order of arrival and by one thread. Under a
 * flood the oldest are let go: a call is never slowed down or failed by being watched.
 */
@Component
public class ObservedCalls implements DisposableBean {

    private static final int MOST_WAITING = 5_000;

    private final Connectivity connectivity;
    private final ThreadPoolExecutor worker;

    ObservedCalls(Connectivity connectivity) {
        this.connectivity = connectivity;
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofVirtual().name("observed-calls").factory(),
                new ThreadPoolExecutor.DiscardOldestPolicy());
    }

    /** Whether anybody keeps the calls of this company now; asked before one is described. */
    public boolean areKept(OrganizationId organization) {
        return connectivity.isWatching(organization);
    }

    public void report(ObservedCall call) {
        worker.execute(() -> connectivity.observe(call));
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
