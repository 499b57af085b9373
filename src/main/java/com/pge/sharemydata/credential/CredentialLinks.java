package com.pge.sharemydata.credential;

/** Paths of the pages of this module. */
public final class CredentialLinks {

    public static final String CREDENTIALS = "provider/credentials";

    private CredentialLinks() {}
}
