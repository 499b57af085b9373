package com.pge.sharemydata.usage;

/** Paths of this module's pages, as {@code @Route}s and links spell them. */
public final class UsageLinks {

    public static final String IMPORTS = "admin/meters/imports";

    /** Which query parameter of {@link #IMPORTS} says whose problems are shown. */
    public static final String IMPORT = "import";

    private UsageLinks() {}
}
