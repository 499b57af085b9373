package com.pge.sharemydata.shared;

/** A system we depend on (identity provider, mail, authority) did not answer. Thrown by adapters only; worth a retry. */
public final class Unavailable extends RuntimeException {

    public Unavailable(String system, Throwable cause) {
        super(system + " is unavailable", cause);
    }
}
