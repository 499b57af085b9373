package com.pge.sharemydata.registration;

/** Paths of the registration's pages. */
public final class RegistrationLinks {

    public static final String HOME = "provider";
    public static final String START = "provider/start";
    public static final String REGISTRATION = "provider/registration";

    private RegistrationLinks() {}

    /** The tasks of one version. */
    public static String tasks(RegistrationId id) {
        return REGISTRATION + "/" + id;
    }

    public static String step(RegistrationId id, RegistrationStep step) {
        return tasks(id) + "/" + step.path();
    }
}
