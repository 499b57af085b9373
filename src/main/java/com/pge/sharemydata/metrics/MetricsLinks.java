package com.pge.sharemydata.metrics;

/** Where the figures are. */
public final class MetricsLinks {

    public static final String PAGE = "metrics";
    public static final String FILE = "metrics.csv";

    /** The parameter that says how many days. */
    public static final String DAYS = "days";

    public static final int SHORT = 30;
    public static final int LONG = 90;

    private MetricsLinks() {}

    /** Asked for anything else, the page shows the short time. */
    public static int days(String asked) {
        return asked.equals(Integer.toString(LONG)) ? LONG : SHORT;
    }

    public static String page(int days) {
        return "/" + PAGE + "?" + DAYS + "=" + days;
    }

    public static String file(int days) {
        return "/" + FILE + "?" + DAYS + "=" + days;
    }
}
