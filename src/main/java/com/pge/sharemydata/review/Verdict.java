package com.pge.sharemydata.review;

import com.pge.sharemydata.registration.ReasonCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reviewer can do with a case in hand. */
public enum Verdict {
    APPROVE(ReasonCode.Kind.APPROVAL),
    DECLINE_FIXABLE(ReasonCode.Kind.FIXABLE),
    DECLINE_FINAL(ReasonCode.Kind.FINAL),
    /** No decision yet: a second, senior person is to make it. */
    SECOND_REVIEW(null);

    private final ReasonCode.@Nullable Kind kind;

    Verdict(ReasonCode.@Nullable Kind kind) {
        this.kind = kind;
    }

    /** The reasons of the catalogue that support it; none where none is given. */
    public List<ReasonCode> reasons() {
        return Arrays.stream(ReasonCode.values())
                .filter(code -> code.kind() == kind)
                .toList();
    }

    public boolean isDecision() {
        return kind != null;
    }
}
