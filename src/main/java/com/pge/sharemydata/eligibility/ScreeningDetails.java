package com.pge.sharemydata.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one comparison with the Commission's list brought up.
 *
 * @param asOf the day of the list it was compared with
 */
public record ScreeningDetails(LocalDate asOf, ScreeningOutcome outcome, List<ScreeningHit> hits, Instant screenedAt) {}
