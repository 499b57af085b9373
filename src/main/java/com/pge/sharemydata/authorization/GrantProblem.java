package com.pge.sharemydata.authorization;

/** Why a code or a refresh token gives no tokens. */
public enum GrantProblem {
    /** Nobody knows the code, or it is the other endpoint's. */
    CODE_UNKNOWN,
    CODE_FOREIGN,
    CODE_USED,
    CODE_OVER,
    REDIRECT_URI_MISSING,
    REDIRECT_URI_OTHER,
    VERIFIER_MISSING,
    /** A verifier where the code was asked for without a challenge: somebody took the challenge away. */
    VERIFIER_UNASKED,
    VERIFIER_WRONG,
    /** Somebody else than the one who agreed was signed in when the code was made. */
    PERSON_OTHER,
    AUTHORIZATION_OVER,
    /** The company is or was just suspended: nothing is lost. */
    AUTHORIZATION_WAITS,
    REFRESH_TOKEN_DEAD
}
