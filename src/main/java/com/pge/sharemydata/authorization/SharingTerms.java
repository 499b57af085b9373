package com.pge.sharemydata.authorization;

/** The terms on which a customer shares data, in versions. */
public final class SharingTerms {

    /** The version that a customer agrees to today. */
    public static final String IN_FORCE = "2026-11";

    private SharingTerms() {}
}
