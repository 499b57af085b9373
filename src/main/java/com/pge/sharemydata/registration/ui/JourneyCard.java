package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Duty;
import com.pge.sharemydata.registration.Journey;
import com.pge.sharemydata.registration.MilestoneRow;
import com.pge.sharemydata.registration.NextAction;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Stage;
import com.pge.sharemydata.registration.WaitingOn;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.Track;
import com.pge.sharemydata.ui.TurnCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, in one sentence with one button, over the milestones of the way. */
final class JourneyCard extends Composite<Div> {

    private final transient Journey journey;

    JourneyCard(Journey journey) {
        this.journey = journey;
        Duty duty = journey.duty();
        getContent().add((duty == null ? ofStage() : ofDuty(duty)).track(track()));
    }

    private TurnCard ofDuty(Duty duty) {
        String subject = getTranslation(duty.subjectKey());
        String date = Dates.date(duty.until());
        return new TurnCard(Tone.YOU, getTranslation(duty.key(), subject, date))
                .why(getTranslation(duty.key() + ".why", subject, date))
                .actions(new ButtonLink(duty.action().textKey(), duty.action().path()));
    }

    private TurnCard ofStage() {
        Stage stage = journey.stage();
        String title = say(".title");
        TurnCard card = switch (stage.waitingOn()) {
            case YOU -> new TurnCard(Tone.YOU, title);
            case US -> new TurnCard(Tone.US, title);
            case NOBODY -> new TurnCard(quiet(stage), new StatusBadge(quiet(stage), Words.key(stage)), title);
        };
        card.why(say(".why"));
        NextAction next = journey.next();
        if (next != null) {
            var button = new ButtonLink(next.textKey(), next.path());
            card.actions(stage.waitingOn() == WaitingOn.YOU ? button : button.quiet());
        }
        String after = say(".after");
        if (!after.isBlank()) {
            card.after(after.split("\n", -1));
        }
        return card;
    }

    private static Tone quiet(Stage stage) {
        return switch (stage) {
            case LIVE -> Tone.DONE;
            case DECLINED, ENDED -> Tone.BAD;
            default -> Tone.OFF;
        };
    }

    private Track track() {
        var track = new Track();
        boolean current = true;
        for (MilestoneRow row : journey.milestones()) {
            Instant at = row.at();
            String name = Words.of(this, row.milestone());
            if (at != null) {
                track.step(Track.State.DONE, name, getTranslation("registration.home.done", Dates.shortDate(at)));
            } else if (current) {
                track.step(Track.State.NOW, name, turn());
                current = false;
            } else {
                track.step(Track.State.LATER, name, "");
            }
        }
        return track;
    }

    private String turn() {
        return switch (journey.waitingOn()) {
            case YOU -> getTranslation("ui.turn.you");
            case US -> getTranslation("ui.turn.us");
            case NOBODY -> "";
        };
    }

    private String say(String part) {
        RegistrationDetails current = journey.current();
        RegistrationDetails judged = journey.judged();
        String holdReason = current.course().holdReason();
        var decision = judged == null ? null : judged.course().decision();
        return getTranslation(
                Words.key(journey.stage()) + part,
                current.number(),
                date(journey.promised()),
                journey.windowEnds() == null ? "" : Dates.date(journey.windowEnds()),
                holdReason == null ? "" : holdReason,
                decision == null ? 0 : decision.reasons().size(),
                current.openPoints().size());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Dates.date(date);
    }
}
