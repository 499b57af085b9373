package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.review.Turn;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with a case, or how it ended. */
final class TurnBadge {

    private TurnBadge() {}

    static StatusBadge of(Turn turn, RegistrationStatus status, @Nullable SignedBy reviewer) {
        return switch (turn) {
            case YOU -> new StatusBadge(Tone.YOU, "review.turn.you");
            case NO_REVIEWER -> new StatusBadge(Tone.OFF, "review.turn.nobody");
            case COLLEAGUE ->
                new StatusBadge(Tone.US, "review.turn.colleague", reviewer == null ? "" : reviewer.name());
            case SECOND_PERSON -> new StatusBadge(Tone.US, "review.turn.second");
            case ON_HOLD -> new StatusBadge(Tone.WAIT, "review.turn.hold");
            case COMPANY -> new StatusBadge(Tone.WAIT, "review.turn.company");
            case NOBODY -> ended(status);
        };
    }

    private static StatusBadge ended(RegistrationStatus status) {
        Tone tone = switch (status) {
            case APPROVED -> Tone.DONE;
            case DECLINED_FIXABLE, DECLINED_FINAL -> Tone.BAD;
            default -> Tone.OFF;
        };
        return new StatusBadge(tone, "review.status." + status);
    }
}
