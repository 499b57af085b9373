package com.pge.sharemydata.connectivity;

/** Paths of the pages of this module. */
public final class ConnectivityLinks {

    public static final String CONNECTION = "provider/connection";

    /** Sends the browser on to the company's own page, as it sends a customer's. */
    public static final String PORTAL_VISIT = "provider/portal-visit";

    /** The portal's own checks of the company's addresses. */
    public static final String ADDRESSES = CONNECTION + "/addresses";

    private ConnectivityLinks() {}

    /** One run on the page. */
    public static String run(TestRunId id) {
        return "/" + CONNECTION + "/" + id;
    }

    /** One check of the addresses. */
    public static String addressCheck(String id) {
        return "/" + ADDRESSES + "/" + id;
    }
}
