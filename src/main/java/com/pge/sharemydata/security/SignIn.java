package com.pge.sharemydata.security;

/** Where links lead that sign people in, up or out. */
public final class SignIn {

    /** Signs in and comes back to the page that was wanted. */
    public static final String PATH = "/oauth2/authorization/portal";

    /** Who wants this page and is not signed in is offered a new account first, and a sign-in beside it. */
    public static final String NEWCOMERS = "/provider/start";

    public static final String SIGN_OUT = "/logout";

    /** Attribute of the browser's session: the subject of a guest who opened his link and is about to be signed in. */
    public static final String GUEST = "share-my-data.guest";

    private SignIn() {}
}
