package com.pge.sharemydata.eligibility;

/** What an organization and a prohibited company have in common. */
public enum HitKind {
    SAME_TAX_ID,
    SAME_NAME,
    ALIKE_NAME;

    ScreeningOutcome outcome() {
        return this == ALIKE_NAME ? ScreeningOutcome.NEAR : ScreeningOutcome.EXACT;
    }
}
