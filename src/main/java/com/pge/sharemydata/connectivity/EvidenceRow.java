package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One observed call as evidence.
 *
 * @param step the step it passed; null where it passed none
 * @param problem why it was refused, a key of {@code connectivity.problem.*}; null where it was not
 * @param mismatch the value that was refused and what it should have been, where the problem is one of values
 * @param request the masked request
 * @param response the masked answer
 */
public record EvidenceRow(
        Operation operation,
        @Nullable TestStep step,
        int status,
        @Nullable String problem,
        @Nullable Mismatch mismatch,
        @Nullable String certificateSha256,
        String request,
        String response,
        Instant at,
        Duration took) {

    /** The first layer in which the call failed; {@link Layer#ANSWER} where it did not. */
    public Layer layer() {
        return problem == null ? Layer.ANSWER : Layer.of(problem);
    }
}
