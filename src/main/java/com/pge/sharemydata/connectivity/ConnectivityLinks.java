package com.pge.sharemydata.connectivity;

/** Paths of the pages of this module. */
public final class ConnectivityLinks {

    public static final String CONNECTION = "provider/connection";

    private ConnectivityLinks() {}

    /** One run on the page. */
    public static String run(TestRunId id) {
        return "/" + CONNECTION + "/" + id;
    }
}
