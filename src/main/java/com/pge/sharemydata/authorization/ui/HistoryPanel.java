package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Timeline;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to one authorization, in words for its customer. */
final class HistoryPanel extends Composite<Div> {

    /** How an event writes "no day". */
    private static final String NO_DAY = "null";

    final Timeline timeline = new Timeline();

    HistoryPanel(List<TimelineRow> rows, String company, Instant now) {
        rows.forEach(row -> timeline.row(
                icon(row),
                tone(row),
                words(row, company),
                when(row, now),
                row.facts().get("remark")));
        getContent().add(timeline);
    }

    private String when(TimelineRow row, Instant now) {
        String at = Dates.when(row.at(), now);
        return row.actorSubject().equals(Actor.SYSTEM.subject())
                ? at
                : getTranslation("authorization.history.by", at, row.actorName());
    }

    private String words(TimelineRow row, String company) {
        return switch (row.event()) {
            case "AuthorizationChanged" ->
                getTranslation(
                        "authorization.history.AuthorizationChanged",
                        data(row, "data"),
                        until(row, "lastDay"),
                        data(row, "dataBefore"),
                        until(row, "lastDayBefore"));
            case "AuthorizationEnded" ->
                getTranslation("authorization.end." + row.facts().get("reason"), company);
            default -> getTranslation("authorization.history." + row.event(), company);
        };
    }

    private String data(TimelineRow row, String fact) {
        Set<DataCategory> data = Arrays.stream(
                        row.facts().getOrDefault(fact, "").split(","))
                .filter(name -> !name.isBlank())
                .map(DataCategory::valueOf)
                .collect(Collectors.toSet());
        return Words.data(this, data);
    }

    private String until(TimelineRow row, String fact) {
        String day = row.facts().getOrDefault(fact, NO_DAY);
        return Words.until(this, day.equals(NO_DAY) ? null : LocalDate.parse(day));
    }

    private static String icon(TimelineRow row) {
        return switch (row.event()) {
            case "AuthorizationChanged" -> "pencil";
            case "AuthorizationEnded" -> "cross";
            case "AuthorizationFrozen" -> "alert";
            default -> "check";
        };
    }

    private static Tone tone(TimelineRow row) {
        return switch (row.event()) {
            case "AuthorizationChanged" -> Tone.US;
            case "AuthorizationEnded" -> Tone.OFF;
            case "AuthorizationFrozen" -> Tone.BAD;
            default -> Tone.DONE;
        };
    }
}
