package com.pge.sharemydata.greenbutton.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param deliveredAt when it went out last; null where it did not */
public record CoverageDay(
        LocalDate day, CoverageState state, @Nullable Instant deliveredAt) {}
