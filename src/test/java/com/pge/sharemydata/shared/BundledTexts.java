package com.pge.sharemydata.shared;

/** The real words, without Spring. */
public final class BundledTexts {

    private static final Texts TEXTS = new Texts();

    private BundledTexts() {}

    public static Texts texts() {
        return TEXTS;
    }
}
