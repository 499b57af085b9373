package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Timeline;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;

/** The latest of a company's time-line. */
final class HistoryPanel extends Composite<Div> {

    private static final PageRequest LATEST = PageRequest.of(0, 30);

    HistoryPanel(UUID timeline, Timelines timelines, Instant now) {
        var list = new Timeline();
        for (TimelineRow row : timelines.of(timeline, LATEST)) {
            list.row(
                    tone(row.event()),
                    timelines.words(row, getLocale()),
                    getTranslation("review.history.meta", Dates.when(row.at(), now), row.actorName()));
        }
        getContent().add(list);
    }

    private static Tone tone(String event) {
        if (event.endsWith("Approved") || event.endsWith("Reinstated") || event.endsWith("Issued")) {
            return Tone.DONE;
        }
        return event.endsWith("Declined") || event.endsWith("Suspended") || event.endsWith("Revoked")
                ? Tone.BAD
                : Tone.US;
    }
}
