package com.pge.sharemydata.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the chain of hashes has come: entries linked, entries waiting, and the time of the oldest that waits. */
public record ChainState(
        long linked, long waiting, @Nullable Instant oldestWaiting) {}
