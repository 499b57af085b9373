package com.pge.sharemydata.greenbutton.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Which days went out: noted in memory when an answer is complete, written down every few seconds, so that no answer waits
 * for it. Under more load than can be written down the newest notes are dropped, and the report says less than was sent.
 */
@Component
public class CoverageBook implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CoverageBook.class);
    private static final int MOST_WAITING = 100_000;

    private final CoverageTable table;
    private final LinkedBlockingQueue<Note> unwritten = new LinkedBlockingQueue<>(MOST_WAITING);

    CoverageBook(CoverageTable table) {
        this.table = table;
    }

    private sealed interface Note {}

    private record Sent(List<DayRun> runs, Instant at) implements Note {}

    private record Fetched(UUID batch, Instant at) implements Note {}

    /** These days were sent, to the last byte. */
    public void sent(DeliveredDays days, Instant at) {
        if (!days.isEmpty()) {
            note(new Sent(days.runs(), at));
        }
    }

    /** In the caller's transaction: these days are in a file that somebody may fetch. */
    public void prepared(UUID batch, DeliveredDays days) {
        table.prepared(batch, days.runs());
    }

    /** A prepared file was fetched to its end. */
    public void fetched(UUID batch, Instant at) {
        note(new Fetched(batch, at));
    }

    private void note(Note note) {
        if (!unwritten.offer(note)) {
            log.warn("A delivery is not noted: {} others wait", MOST_WAITING);
        }
    }

    /** What cannot be written now waits. */
    @Scheduled(fixedDelayString = "${portal.machine.deliveries:5s}")
    synchronized void write() {
        for (Note note = unwritten.peek(); note != null; note = unwritten.peek()) {
            try {
                switch (note) {
                    case Sent(List<DayRun> runs, Instant at) -> table.add(runs, at);
                    case Fetched(UUID batch, Instant at) -> table.add(table.inBatch(batch), at);
                }
            } catch (DataIntegrityViolationException never) {
                log.error("A delivery cannot be noted", never);
            } catch (DataAccessException | TransactionException notNow) {
                log.warn("Deliveries are noted later: {}", notNow.getMessage());
                return;
            }
            var _ = unwritten.poll();
        }
    }

    @Override
    public void destroy() {
        write();
    }
}
