package com.pge.sharemydata.credential;

/** The identity provider answered, and said no: trying the same again would not help. */
public final class RefusedByIssuer extends RuntimeException {

    private final String error;

    /** @param error the code of RFC 6749, 5.2 */
    public RefusedByIssuer(String error) {
        super("The identity provider refused: " + error);
        this.error = error;
    }

    public String error() {
        return error;
    }
}
