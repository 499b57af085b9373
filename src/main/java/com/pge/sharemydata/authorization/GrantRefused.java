package com.pge.sharemydata.authorization;

/** A code or a refresh token gives no tokens. Cheap: it carries no stack trace. */
public final class GrantRefused extends RuntimeException {

    private final GrantProblem problem;

    GrantRefused(GrantProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    public GrantProblem problem() {
        return problem;
    }
}
