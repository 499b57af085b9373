package com.pge.sharemydata.eligibility;

/** Paths of the eligibility's pages. */
public final class EligibilityLinks {

    /** The Commission's list of prohibited third parties. */
    public static final String PROHIBITED = "admin/prohibited";

    private EligibilityLinks() {}
}
