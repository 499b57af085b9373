package com.pge.sharemydata.registration;

/** Paths of the registration's pages. */
public final class RegistrationLinks {

    public static final String HOME = "provider";
    public static final String START = "provider/start";
    public static final String REGISTRATION = "provider/registration";

    public static final String CERTIFICATES = "provider/certificates";
    public static final String CONNECTION = "provider/connection";

    private RegistrationLinks() {}

    /** The tasks of one version. */
    public static String tasks(RegistrationId id) {
        return REGISTRATION + "/" + id;
    }

    /** The confirmation that it was handed in. */
    public static String sent(RegistrationId id) {
        return tasks(id) + "/sent";
    }

    public static String step(RegistrationId id, RegistrationStep step) {
        return tasks(id) + "/" + step.path();
    }
}
