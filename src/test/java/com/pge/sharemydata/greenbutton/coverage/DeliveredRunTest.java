package com.pge.sharemydata.greenbutton.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveredRunTest {

    private static final Instant EARLY = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void isTakenTogetherWithItsNeighborOfTheSameDelivery() {
        assertThat(DeliveredRun.merged(List.of(run(1, 3, EARLY), run(4, 6, EARLY))))
                .containsExactly(run(1, 6, EARLY));
    }

    @Test
    void staysApartFromAnotherDelivery() {
        assertThat(DeliveredRun.merged(List.of(run(1, 3, EARLY), run(4, 6, LATE))))
                .containsExactly(run(1, 3, EARLY), run(4, 6, LATE));
    }

    @Test
    void givesWayToNewerReadings() {
        assertThat(DeliveredRun.merged(List.of(run(1, 10, EARLY), run(4, 6, LATE))))
                .containsExactly(run(1, 3, EARLY), run(4, 6, LATE), run(7, 10, EARLY));
    }

    @Test
    void keepsItsDaysAgainstOlderReadings() {
        assertThat(DeliveredRun.merged(List.of(run(4, 6, LATE), run(1, 10, EARLY))))
                .containsExactly(run(1, 3, EARLY), run(4, 6, LATE), run(7, 10, EARLY));
    }

    @Test
    void leavesGapsAsTheyAre() {
        assertThat(DeliveredRun.merged(List.of(run(1, 2, EARLY), run(4, 4, EARLY))))
                .containsExactly(run(1, 2, EARLY), run(4, 4, EARLY));
    }

    private static DeliveredRun run(int first, int last, Instant asOf) {
        return new DeliveredRun(LocalDate.of(2026, 11, first), LocalDate.of(2026, 11, last), asOf, asOf);
    }
}
