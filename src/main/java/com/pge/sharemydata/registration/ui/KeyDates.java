package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Journey;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.time.LocalDate;

/** The dates worth remembering. */
final class KeyDates extends Composite<Div> {

    private final DescriptionList dates = new DescriptionList();

    KeyDates(Journey journey) {
        dates.addClassName("kv");
        add(
                "registration.dates.started",
                Dates.date(journey.current().history().getFirst().at()));
        SignedBy submitter = journey.current().course().submitter();
        if (submitter != null) {
            add("registration.dates.submitted", Dates.date(submitter.at()));
        }
        LocalDate promised = journey.promised();
        if (promised != null) {
            add("registration.dates.promised", Dates.date(promised));
        }
        Instant answers = journey.current().answersDue();
        if (answers != null) {
            add("registration.dates.answers", Dates.date(answers));
        }
        Instant decided = journey.current().decidedAt();
        if (decided != null) {
            add("registration.dates.decided", Dates.date(decided));
        }
        Instant windowEnds = journey.windowEnds();
        if (windowEnds != null) {
            add("registration.dates.window", Dates.date(windowEnds));
        }
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("registration.dates.title")), dates);
    }

    private void add(String labelKey, String date) {
        var row = new Div(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(date));
        dates.getElement().appendChild(row.getElement());
    }
}
