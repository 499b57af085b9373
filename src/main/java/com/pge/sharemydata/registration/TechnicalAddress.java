package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;

/** The addresses of a company's software, and who needs which. */
public enum TechnicalAddress {
    PORTAL,
    REDIRECT,
    SCOPE_SELECTION,
    NOTIFICATION;

    /** What we ask a registration for. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        NOT_ASKED
    }

    public Need neededBy(UserType userType) {
        return switch (userType) {
            case STANDARD, ENERGY_EFFICIENCY_FINANCE -> this == SCOPE_SELECTION ? Need.OPTIONAL : Need.REQUIRED;
            case COMMUNITY_CHOICE_AGGREGATOR -> this == NOTIFICATION ? Need.REQUIRED : Need.NOT_ASKED;
            case SELF_ACCESS -> this == NOTIFICATION ? Need.OPTIONAL : Need.NOT_ASKED;
        };
    }

    public boolean isAskedOf(UserType userType) {
        return neededBy(userType) != Need.NOT_ASKED;
    }
}
