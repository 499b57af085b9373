package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;

/** Where an authorization stands, in a word. */
final class AuthorizationBadge {

    private AuthorizationBadge() {}

    static StatusBadge of(AuthorizationStatus status) {
        Tone tone = switch (status) {
            case ACTIVE -> Tone.DONE;
            case PENDING, FROZEN -> Tone.WAIT;
            case ENDED, REVOKED, DENIED -> Tone.OFF;
        };
        return new StatusBadge(tone, "AuthorizationStatus." + status);
    }
}
