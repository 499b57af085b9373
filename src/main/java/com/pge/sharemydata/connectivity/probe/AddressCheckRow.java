package com.pge.sharemydata.connectivity.probe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One check in the list of a company.
 *
 * @param planned whether the portal made it by itself
 * @param endedAt null while it goes on
 * @param addresses how many there are to check; 0 before it began
 * @param checked of them so far
 * @param failed of those checked
 * @param warned of those checked, without the failed ones
 */
public record AddressCheckRow(
        AddressCheckId id,
        int number,
        AddressCheckState state,
        boolean planned,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int addresses,
        int checked,
        int failed,
        int warned) {

    /** Whether it waits or runs. */
    public boolean isActive() {
        return state.isActive();
    }

    /** Of what was checked. */
    public LayerOutcome outcome() {
        if (failed > 0) {
            return LayerOutcome.FAILED;
        }
        return warned > 0 ? LayerOutcome.WARNED : LayerOutcome.PASSED;
    }
}
