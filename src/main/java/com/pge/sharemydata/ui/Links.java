package com.pge.sharemydata.ui;

/** Paths of routes as addresses that work under any context path: relative to the base of the document. */
public final class Links {

    private Links() {}

    /** {@code /provider/team} becomes {@code provider/team}; whole addresses stay as they are. */
    public static String href(String path) {
        if (path.equals("/") || path.isEmpty()) {
            return ".";
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
