package com.pge.sharemydata.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was found and what people said.
 *
 * @param mine the reader's own answer; null while it is open
 * @param others colleagues' answers by their names
 */
public record ChecklistRow(
        Question question, MachineFinding found, @Nullable Answer mine, Map<String, Answer> others) {}
