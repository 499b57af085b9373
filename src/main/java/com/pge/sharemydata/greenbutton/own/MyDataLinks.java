package com.pge.sharemydata.greenbutton.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a customer finds what his meters counted. */
public final class MyDataLinks {

    public static final String PAGE = "customer/usage";

    /** The query that names one service by its public id. */
    public static final String SERVICE = "service";

    /** The query that says how much is seen at once. */
    public static final String SPAN = "span";

    /** The query that says which day is among it. */
    public static final String DAY = "day";

    static final String XML = "/my-data/usage.xml";
    static final String CSV = "/my-data/usage.csv";

    private MyDataLinks() {}

    public static String page(String usagePoint, UsagePeriod period) {
        return "/%s?%s=%s&%s=%s&%s=%s"
                .formatted(PAGE, SERVICE, usagePoint, SPAN, period.span().name(), DAY, period.first());
    }

    /** @param usagePoint null for all services */
    public static String xml(@Nullable String usagePoint, LocalDate first, LocalDate last) {
        return file(XML, usagePoint, first, last);
    }

    /** @param usagePoint null for all services */
    public static String csv(@Nullable String usagePoint, LocalDate first, LocalDate last) {
        return file(CSV, usagePoint, first, last);
    }

    private static String file(String path, @Nullable String usagePoint, LocalDate first, LocalDate last) {
        return path + "?from=" + first + "&to=" + last + (usagePoint == null ? "" : "&" + SERVICE + "=" + usagePoint);
    }
}
