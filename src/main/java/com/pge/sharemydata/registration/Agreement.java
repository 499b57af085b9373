package com.pge.sharemydata.registration;

/** What every registration agrees to. A new version of a text is accepted anew with the next registration. */
public enum Agreement {
    TERMS_AND_CONDITIONS("2026-11"),
    DATA_ACCESS_TARIFF("2026-11"),
    PRIVACY_RULES("2026-11");

    private final String version;

    Agreement(String version) {
        this.version = version;
    }

    /** The version in force; its text is {@code Agreement.<name>.<version>}. */
    public String version() {
        return version;
    }
}
