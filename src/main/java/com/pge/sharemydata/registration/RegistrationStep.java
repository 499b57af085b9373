package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of the registration, in the order of filling in. */
public enum RegistrationStep {
    COMPANY,
    CONTACTS,
    TRANSPARENCY,
    DATA,
    TECHNICAL,
    DOCUMENTS,
    AGREEMENTS,
    REVIEW;

    /** The steps of a registration of this type: fewer for a self-access person. */
    public static List<RegistrationStep> of(UserType userType) {
        return Arrays.stream(values()).filter(step -> step.isAskedOf(userType)).toList();
    }

    /** Reads the last part of a page's address. */
    public static Optional<RegistrationStep> ofPath(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    boolean isAskedOf(UserType userType) {
        return userType.isThirdParty() || (this != TRANSPARENCY && this != DOCUMENTS);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
