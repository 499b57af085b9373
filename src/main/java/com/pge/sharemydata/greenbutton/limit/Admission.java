package com.pge.sharemydata.greenbutton.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is let in. To be closed after its answer, for the next one to have its place.
 *
 * @param allowance what the client has left, as far as this node knows
 * @param refused by which limit it is not let in; null where it is
 * @param retryAt when another try is worth it
 */
public record Admission(Allowance allowance, @Nullable LimitReason refused, Instant retryAt, Runnable leave)
        implements AutoCloseable {

    @Override
    public void close() {
        leave.run();
    }
}
