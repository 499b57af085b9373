package com.pge.sharemydata.usage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One channel on one day, as it is known now.
 *
 * @param day in California
 * @param publishedAt when it first came
 * @param updatedAt when its last correction came; when it first came, without any
 */
public record MeterDay(
        Channel channel, LocalDate day, Instant publishedAt, Instant updatedAt, PackedReadings readings) {}
