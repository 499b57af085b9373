package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.probe.AddressCheckBook.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Lets a check find what a test wants it to, without going anywhere. */
public final class FoundAddresses {

    private final AddressCheckBook book;
    private final AddressCheckId id;
    private @Nullable Task task;
    private int place;

    public FoundAddresses(ApplicationContext portal, AddressCheckId id) {
        this.book = portal.getBean(AddressCheckBook.class);
        this.id = id;
    }

    public void begin() {
        task = book.take(id);
    }

    public void passes() {
        next(new LayerFinding(
                ProbeLayer.HTTP,
                LayerOutcome.PASSED,
                null,
                Map.of(SeenFact.STATUS, "HTTP/1.1 200 OK"),
                "GET /share HTTP/1.1",
                Duration.ofMillis(12)));
    }

    public void isRefused() {
        next(new LayerFinding(
                ProbeLayer.TCP,
                LayerOutcome.FAILED,
                ProbeProblem.CONNECTION_REFUSED,
                Map.of(),
                null,
                Duration.ofMillis(3)));
    }

    public void end() {
        book.finish(id);
    }

    public void isCutOff() {
        book.giveUp(id);
    }

    private void next(LayerFinding finding) {
        var addresses = Objects.requireNonNull(task).addresses();
        var _ = book.keep(id, place, addresses.get(place), List.of(finding));
        place++;
    }
}
