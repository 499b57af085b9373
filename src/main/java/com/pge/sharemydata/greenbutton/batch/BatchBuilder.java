package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.batch.BatchBook.Batch;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.sharing.Subscription;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Builds batches. What it cannot build now, for a full disk say, it leaves to be tried again. */
@Component
class BatchBuilder {

    private static final Logger log = LoggerFactory.getLogger(BatchBuilder.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration UNTIL_ALLOWED = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 7;

    private final BatchBook book;
    private final BatchContent content;
    private final BatchFiles files;
    private final Batches batches;
    private final Standings standings;
    private final Clock clock;

    BatchBuilder(
            BatchBook book, BatchContent content, BatchFiles files, Batches batches, Standings standings, Clock clock) {
        this.book = book;
        this.content = content;
        this.files = files;
        this.batches = batches;
        this.standings = standings;
        this.clock = clock;
    }

    /** Does nothing where there is nothing to do. One call at a time for each batch. */
    void build(UUID id) {
        Optional<Batch> begun = book.begin(id) ? book.find(id) : Optional.empty();
        begun.ifPresent(batch -> {
            if (!standings.mayReceiveData(batch.order().organization())) {
                book.postpone(id, BatchState.WAITING, clock.instant().plus(UNTIL_ALLOWED), null);
                return;
            }
            try {
                prepare(batch);
            } catch (IOException | RuntimeException broken) {
                Instant next = clock.instant().plus(pause(batch.tries()));
                book.postpone(id, BatchState.FAILED, next, String.valueOf(broken.getMessage()));
                log.error("Batch {} could not be built; it is tried again at {}", id, next, broken);
            }
        });
    }

    private void prepare(Batch batch) throws IOException {
        Instant now = clock.instant();
        List<Subscription> gathered = content.gather(batch.order(), now);
        String basis = content.basis(batch.order(), gathered);
        List<BatchFile> old = batches.files(batch);
        if (!old.isEmpty() && basis.equals(batch.basis()) && old.stream().allMatch(files::isWhole)) {
            batches.isReady(batch);
            return;
        }
        var told = new DeliveredDays(now);
        List<BatchFile> parts = write(batch.id(), content.feed(batch.order(), gathered, now, told));
        batches.isReady(batch, parts, basis, BatchContent.revisions(gathered), told);
        Set<String> names = parts.stream().map(BatchFile::name).collect(Collectors.toSet());
        old.stream().filter(file -> !names.contains(file.name())).forEach(files::delete);
        log.info("Batch {} is ready: {} files, {} bytes", batch.id(), parts.size(), size(parts));
    }

    /** All of them, or none. */
    private List<BatchFile> write(UUID id, PartedFeed feed) throws IOException {
        List<BatchFile> parts = new ArrayList<>();
        try {
            do {
                parts.add(files.write(id, feed::write));
            } while (feed.hasMore());
            return parts;
        } catch (IOException | RuntimeException broken) {
            parts.forEach(files::delete);
            throw broken;
        }
    }

    private static long size(List<BatchFile> parts) {
        return parts.stream().mapToLong(BatchFile::size).sum();
    }

    private static Duration pause(int tries) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
