package com.pge.sharemydata.greenbutton.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company whose software does not hear what it is told.
 *
 * @param givenUp pieces of news of the last thirty days that nobody took
 * @param waiting pieces that are tried, or wait behind one that is
 * @param oldest since when the oldest of them waits; null where none does
 * @param status what was answered last; null where nobody did
 */
public record UnheardRow(
        String company,
        long givenUp,
        long waiting,
        @Nullable Instant oldest,
        DeliveryProblem problem,
        @Nullable Integer status) {}
