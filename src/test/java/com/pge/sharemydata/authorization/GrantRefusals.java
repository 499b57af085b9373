package com.pge.sharemydata.authorization;

/** Refusals, for the tests of those who have to answer them. */
public final class GrantRefusals {

    private GrantRefusals() {}

    public static GrantRefused of(GrantProblem problem) {
        return new GrantRefused(problem);
    }
}
