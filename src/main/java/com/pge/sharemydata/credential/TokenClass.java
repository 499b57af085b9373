package com.pge.sharemydata.credential;

/** What a token may open; each is a client scope at the identity provider. */
public enum TokenClass {
    /** From the test endpoints: status, sample and sandbox data. */
    TEST("smd-test"),
    /** From the live endpoint by client credentials. */
    CLIENT("smd-client"),
    /** From a customer's authorization. */
    CUSTOMER("smd-customer");

    private final String scope;

    TokenClass(String scope) {
        this.scope = scope;
    }

    public String scope() {
        return scope;
    }
}
