package com.pge.sharemydata.testing;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * One kind of request beside another: both warmed up, then measured in turn, so that whatever else the machine does meets
 * both. Callers and servers share its cores.
 */
final class Comparison {

    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final String name;
    private final Figures figures;

    Comparison(String name, Figures figures) {
        this.name = name;
        this.figures = figures;
    }

    /** One side: who calls, what is asked each time. */
    record Side(String what, Load load, Supplier<HttpRequest> requests) {

        Load.Round round(Duration length) throws InterruptedException {
            return load.run(requests, length);
        }
    }

    /** Adds percentiles and rate of the one, the ratio of the rates, and the other's rate. */
    void of(Side one, Side other) throws InterruptedException {
        var _ = one.round(WARM_UP);
        var _ = other.round(WARM_UP);
        List<Load.Round> ones = new ArrayList<>();
        List<Load.Round> others = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ones.add(one.round(ROUND));
            others.add(other.round(ROUND));
            ratios.add(ones.getLast().rate() / others.getLast().rate());
        }
        figures.add(name + ".p50", "ms", each(ones, round -> round.percentile(50)), one.what());
        figures.add(name + ".p99", "ms", each(ones, round -> round.percentile(99)), "the same calls");
        figures.add(name + ".rate", "1/s", each(ones, Load.Round::rate), "the same calls");
        figures.add(name + ".base-rate", "1/s", each(others, Load.Round::rate), other.what());
        figures.add(name + ".ratio", "", ratios, "the one rate over the other, round by round");
    }

    private static List<Double> each(List<Load.Round> rounds, ToDoubleFunction<Load.Round> figure) {
        return rounds.stream().map(figure::applyAsDouble).toList();
    }
}
