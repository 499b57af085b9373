package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.greenbutton.batch.BatchBook.Batch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts what was lost on the way or failed, and removes what was kept long enough. */
@Component
class BatchUpkeep {

    /** Longer than any answer of 202 takes. */
    private static final Duration UNFLUSHED = Duration.ofMinutes(1);

    /** Longer than any batch takes. */
    private static final Duration STRAY = Duration.ofDays(1);

    private static final int MOST_AT_ONCE = 200;

    private final BatchBook book;
    private final BatchFiles files;
    private final BatchStarter starter;
    private final Batches batches;
    private final BatchSettings settings;
    private final Clock clock;

    BatchUpkeep(
            BatchBook book,
            BatchFiles files,
            BatchStarter starter,
            Batches batches,
            BatchSettings settings,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.starter = starter;
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    void startLost() {
        Instant now = clock.instant();
        for (UUID id : book.overdue(now, now.minus(UNFLUSHED), MOST_AT_ONCE)) {
            book.release(id);
            starter.startLost(id);
        }
    }

    void removeOld() {
        Instant now = clock.instant();
        for (Batch old : book.askedBefore(now.minus(settings.kept()), MOST_AT_ONCE)) {
            List<BatchFile> all = batches.files(old);
            book.delete(old.id());
            all.forEach(files::delete);
        }
        files.deleteStrays(now.minus(STRAY), book::isNamed);
    }
}
