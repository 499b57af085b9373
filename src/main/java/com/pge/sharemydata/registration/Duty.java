package com.pge.sharemydata.registration;

import java.time.Instant;

/**
 * Something a live company has to do by a day to stay live.
 *
 * @param key of the sentence that says so and, with {@code .why}, of the reason; both take the subject and the date
 * @param subjectKey the word for what is to be done
 */
public record Duty(String key, String subjectKey, Instant until, NextAction action) {}
