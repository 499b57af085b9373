package com.pge.sharemydata.connectivity.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what is found on the way through the layers; one layer begins where the one before has ended. */
final class ProbeTrail {

    private static final int LONGEST_FACT = 500;
    private static final int LONGEST_EXCHANGE = 8_000;

    private final List<LayerFinding> findings = new ArrayList<>();
    private final Map<SeenFact, String> seen = new EnumMap<>(SeenFact.class);
    private @Nullable String exchange;
    private long since = System.nanoTime();

    /** Of the layer that is gone through now. */
    void sees(SeenFact fact, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            seen.put(fact, cut(value.toString(), LONGEST_FACT));
        }
    }

    void exchanges(String text) {
        exchange = cut(text, LONGEST_EXCHANGE);
    }

    void passes(ProbeLayer layer) {
        add(layer, LayerOutcome.PASSED, null);
    }

    void warns(ProbeLayer layer, ProbeProblem problem) {
        add(layer, LayerOutcome.WARNED, problem);
    }

    /** To be thrown. */
    LayerFailed fails(ProbeLayer layer, ProbeProblem problem) {
        add(layer, LayerOutcome.FAILED, problem);
        return new LayerFailed();
    }

    List<LayerFinding> findings() {
        return List.copyOf(findings);
    }

    private void add(ProbeLayer layer, LayerOutcome outcome, @Nullable ProbeProblem problem) {
        long now = System.nanoTime();
        findings.add(new LayerFinding(layer, outcome, problem, seen, exchange, Duration.ofNanos(now - since)));
        seen.clear();
        exchange = null;
        since = now;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
