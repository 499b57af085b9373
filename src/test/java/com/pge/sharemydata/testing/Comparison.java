package com.pge.sharemydata.testing;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * One kind of request beside another: both warmed up until their rates stop rising, then measured in turn, so that whatever else the machine does meets
 * both. Callers and servers share its cores.
 */
final class Comparison {

    private static final int ROUNDS = 7;
    private static final int MOST_WARM_UPS = 12;
    private static final double STILL_RISING = 1.1;
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
        warmUp(one, other);
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

    /** Until neither rate rises any more: compilers on a busy machine need longer than any fixed time. */
    private static void warmUp(Side one, Side other) throws InterruptedException {
        double best = one.round(ROUND).rate();
        double otherBest = other.round(ROUND).rate();
        boolean isRising = true;
        for (int round = 1; isRising && round < MOST_WARM_UPS; round++) {
            double rate = one.round(ROUND).rate();
            double otherRate = other.round(ROUND).rate();
            isRising = rate > best * STILL_RISING || otherRate > otherBest * STILL_RISING;
            best = Math.max(best, rate);
            otherBest = Math.max(otherBest, otherRate);
        }
    }

    private static List<Double> each(List<Load.Round> rounds, ToDoubleFunction<Load.Round> figure) {
        return rounds.stream().map(figure::applyAsDouble).toList();
    }
}
