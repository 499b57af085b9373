package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.directory.Situation;

/** The columns of the effect table that the machine API reads. */
final class Permission {

    private Permission() {}

    /** Test use goes on while a company works on its readiness, and ends with its access. */
    static boolean mayGetTestTokens(Situation situation) {
        return switch (situation) {
            case NOT_YET_APPROVED, LIVE, NOT_READY, SURRENDERED -> true;
            case SUSPENDED, ENDED, REVOKED -> false;
        };
    }

    static boolean mayGetLiveTokens(Situation situation) {
        return situation == Situation.LIVE;
    }

    /** Whether a token that was issued still works. */
    static boolean mayUse(Situation situation, TokenKind token) {
        return switch (situation) {
            case NOT_YET_APPROVED -> token == TokenKind.TEST || token == TokenKind.REGISTRATION;
            case LIVE, NOT_READY, SURRENDERED -> true;
            case SUSPENDED, ENDED, REVOKED -> false;
        };
    }
}
