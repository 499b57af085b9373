package com.pge.sharemydata.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSettingsTest {

    private static final Duration CHECK = Duration.ofSeconds(10);
    private static final Duration KEEP = Duration.ofDays(30);
    private static final int LANES = 4;

    private final EffectSettings settings =
            new EffectSettings(CHECK, Duration.ofSeconds(10), Duration.ofMinutes(30), 15, KEEP, LANES);

    @ParameterizedTest
    @CsvSource({"0, PT10S", "1, PT10S", "2, PT20S", "5, PT2M40S", "8, PT21M20S", "9, PT30M", "1000, PT30M"})
    void doubleTheWaitUpToTheLongest(int tries, Duration wait) {
        assertThat(settings.waitAfter(tries)).isEqualTo(wait);
    }

    @Test
    void refuseWaitsThatShrink() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EffectSettings(CHECK, Duration.ofHours(1), Duration.ofMinutes(1), 15, KEEP, LANES));
    }

    @Test
    void refuseNoLaneAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectSettings(CHECK, Duration.ofSeconds(1), Duration.ofMinutes(1), 15, KEEP, 0));
    }

    @Test
    void refuseNoTryAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EffectSettings(CHECK, Duration.ofSeconds(1), Duration.ofMinutes(1), 0, KEEP, LANES));
    }
}
