package com.pge.sharemydata.security;

/** Where links lead that sign people in, up or out. */
public final class SignIn {

    /** Signs in and comes back to the page that was wanted. */
    public static final String PATH = "/oauth2/authorization/portal";

    /** Opens the identity provider's page for a new account, and comes back signed in. */
    public static final String NEW_ACCOUNT = PATH + "?new";

    public static final String SIGN_OUT = "/logout";

    private SignIn() {}
}
