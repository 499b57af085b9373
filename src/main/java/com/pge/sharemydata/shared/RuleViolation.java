package com.pge.sharemydata.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the business said no. The key and its arguments become words at the edge, in the reader's language.
 * Arguments never hold secrets, file content or another organization's data.
 */
public final class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient @Nullable Object[] arguments;

    public RuleViolation(String messageKey, @Nullable Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    /** In the order of the message's slots; enums and ids are put in words by the edge. */
    public @Nullable Object[] arguments() {
        return Arrays.copyOf(arguments, arguments.length);
    }
}
