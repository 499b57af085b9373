package com.pge.sharemydata.connectivity.probe;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one layer of an address.
 *
 * @param problem null where it passed
 * @param exchange the masked request and answer; null on layers that have none
 */
public record LayerFinding(
        ProbeLayer layer,
        LayerOutcome outcome,
        @Nullable ProbeProblem problem,
        Map<SeenFact, String> seen,
        @Nullable String exchange,
        Duration took) {

    public LayerFinding {
        // In the order of the enum
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }
}
