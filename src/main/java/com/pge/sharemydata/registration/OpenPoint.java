package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a registration from being handed in.
 *
 * @param field the question by its name in the section, null where the step as a whole is meant
 * @param messageKey says what to do, with the arguments in its slots
 */
public record OpenPoint(RegistrationStep step, @Nullable String field, String messageKey, List<Object> arguments) {

    static OpenPoint of(RegistrationStep step, @Nullable String field, String messageKey, Object... arguments) {
        return new OpenPoint(step, field, messageKey, List.of(arguments));
    }

    /** What a rule elsewhere refused, as a point instead of an exception. */
    static OpenPoint of(RegistrationStep step, @Nullable String field, RuleViolation refusal) {
        List<Object> arguments =
                Arrays.stream(refusal.arguments()).<Object>map(String::valueOf).toList();
        return new OpenPoint(step, field, refusal.messageKey(), arguments);
    }

    /** Nothing was answered, as against: the answer is wrong. */
    public boolean isMissing() {
        return messageKey.startsWith("registration.missing.");
    }
}
