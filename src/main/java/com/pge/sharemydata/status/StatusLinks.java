package com.pge.sharemydata.status;

/** Where the status is. */
public final class StatusLinks {

    public static final String PAGE = "status";
    public static final String FEED = PAGE + ".atom";
    public static final String OFFICE = "admin/maintenance";

    private StatusLinks() {}
}
