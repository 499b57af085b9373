package com.pge.sharemydata.connectivity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is proven of one suite, and since when. */
public record SuiteReadiness(
        TestSuite suite, Readiness readiness, @Nullable Instant since) {}
