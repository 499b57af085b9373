package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.directory.Permissions;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.batch.BatchBook.Batch;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.sharing.Subscription;
import com.pge.sharemydata.organization.OrganizationId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
            if (!mayReceive(batch.order().organization())) {
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
        BatchFile old = batch.file();
        if (old != null && basis.equals(batch.basis()) && files.isWhole(old)) {
            batches.isReady(batch);
            return;
        }
        var told = new DeliveredDays(now);
        BatchFile file = files.write(batch.id(), out -> content.write(batch.order(), gathered, now, told, out));
        batches.isReady(batch, file, basis, BatchContent.revisions(gathered), told);
        if (old != null && !old.name().equals(file.name())) {
            files.delete(old);
        }
        log.info("Batch {} is ready: {} bytes, {} compressed", batch.id(), file.size(), file.compressedSize());
    }

    private boolean mayReceive(OrganizationId organization) {
        return standings
                .of(organization)
                .filter(standing -> standing.permits().data() == Permissions.Data.FLOWS)
                .isPresent();
    }

    private static Duration pause(int tries) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
