package com.pge.sharemydata.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal found for a question, to be judged by a person.
 *
 * @param alarming to be shown as a problem
 * @param key of the words, with their arguments
 * @param evidence where to look, as {@link ReviewLinks} names it; null where there is nothing to show
 */
public record MachineFinding(
        boolean alarming,
        String key,
        List<Object> arguments,
        @Nullable String evidence,
        int page) {

    static MachineFinding of(String key, Object... arguments) {
        return new MachineFinding(false, key, List.of(arguments), null, 1);
    }

    static MachineFinding alarm(String key, Object... arguments) {
        return new MachineFinding(true, key, List.of(arguments), null, 1);
    }

    MachineFinding at(String where, int onPage) {
        return new MachineFinding(alarming, key, arguments, where, onPage);
    }
}
