package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.ui.Tone;

/** How an event of the time-line is marked: good news, bad news, the utility's work, or just a fact. */
final class EventIcon {

    private EventIcon() {}

    static Tone toneOf(String event) {
        return switch (event) {
            case "RegistrationApproved", "OrganizationReinstated", "CertificateIssued", "OrganizationEmailConfirmed" ->
                Tone.DONE;
            case "RegistrationDeclined",
                    "RegistrationExpired",
                    "OrganizationSuspended",
                    "OrganizationRevoked",
                    "CertificateRevoked",
                    "CertificateExpired" -> Tone.BAD;
            case "RegistrationTaken",
                    "RegistrationHeld",
                    "RegistrationResumed",
                    "RegistrationReferred",
                    "InformationRequested" -> Tone.US;
            default -> Tone.OFF;
        };
    }

    static String of(String event) {
        return switch (toneOf(event)) {
            case DONE -> "check";
            case BAD -> "alert";
            case US -> "eye";
            default -> event.startsWith("Certificate") || event.startsWith("Secret") ? "key" : "file";
        };
    }
}
