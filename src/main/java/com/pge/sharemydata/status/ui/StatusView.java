package com.pge.sharemydata.status.ui;

import com.pge.sharemydata.status.MaintenanceRow;
import com.pge.sharemydata.status.MaintenanceWords;
import com.pge.sharemydata.status.PartState;
import com.pge.sharemydata.status.StatusBoard;
import com.pge.sharemydata.status.StatusLinks;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How the portal is now, what maintenance is planned, and how much of the past 90 days it was there. */
@Route(StatusLinks.PAGE)
@AnonymousAllowed
class StatusView extends Page implements BeforeEnterObserver {

    private final transient StatusBoard board;
    private final transient MaintenanceWords words;
    private final transient Clock clock;

    final SummaryList parts = new SummaryList();
    final UnorderedList planned = new UnorderedList();

    StatusView(StatusBoard board, MaintenanceWords words, Clock clock) {
        super("status.title");
        this.board = board;
        this.words = words;
        this.clock = clock;
        planned.addClassName("tasks");
        planned.getElement().setAttribute("role", "list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Instant now = clock.instant();
        List<PartState> states = board.parts();
        List<MaintenanceRow> ahead = board.ahead();
        clear();
        lead(getTranslation(sentence(states, ahead, now)));
        show(
                section("status.now.title", now(states, ahead, now)),
                section("status.planned.title", planned(ahead, now)));
        board.past().ifPresent(report -> show(section("status.past.title", new PastPanel(report))));
    }

    private static String sentence(List<PartState> states, List<MaintenanceRow> ahead, Instant now) {
        if (ahead.stream().anyMatch(window -> window.isOn(now))) {
            return "status.lead.maintenance";
        }
        if (states.isEmpty()) {
            return "status.lead.unknown";
        }
        return states.stream().allMatch(PartState::works) ? "status.lead.good" : "status.lead.bad";
    }

    private Component now(List<PartState> states, List<MaintenanceRow> ahead, Instant now) {
        states.forEach(state -> parts.row("ServicePart." + state.part(), badge(state, ahead, now), seen(state, now)));
        var panel = new Div(parts);
        panel.addClassNames("panel", "pad");
        return panel;
    }

    private static StatusBadge badge(PartState state, List<MaintenanceRow> ahead, Instant now) {
        if (ahead.stream().anyMatch(window -> window.isOn(now) && window.parts().contains(state.part()))) {
            return new StatusBadge(Tone.US, "status.part.maintenance");
        }
        return state.works()
                ? new StatusBadge(Tone.DONE, "status.part.works")
                : new StatusBadge(Tone.BAD, "status.part.broken");
    }

    private Span seen(PartState state, Instant now) {
        var seen = new Span(getTranslation("status.part.seen", Dates.when(state.seenAt(), now)));
        seen.addClassName("note");
        return seen;
    }

    private Component planned(List<MaintenanceRow> ahead, Instant now) {
        planned.removeAll();
        ahead.forEach(window -> planned.add(item(window, now)));
        var feed = new Anchor(StatusLinks.FEED + "?lang=" + getLocale().toLanguageTag(), getTranslation("status.feed"));
        feed.setRouterIgnore(true);
        var box = new Div(ahead.isEmpty() ? new Paragraph(getTranslation("status.planned.none")) : planned, feed);
        box.addClassName("stack");
        return box;
    }

    private ListItem item(MaintenanceRow window, Instant now) {
        var what = new Span(words.parts(window, getLocale()));
        what.addClassName("strong");
        var when = new Span(getTranslation(
                "status.from-to", words.time(window.start(), getLocale()), words.time(window.end(), getLocale())));
        when.addClassName("hint");
        var text = new Div(what, when);
        if (!window.note().isEmpty()) {
            var note = new Span(window.note());
            note.addClassName("hint");
            note.getElement().setAttribute("lang", "en");
            text.add(note);
        }
        return window.isOn(now)
                ? new ListItem(Icon.of("clock"), text, new StatusBadge(Tone.US, "status.part.maintenance"))
                : new ListItem(Icon.of("clock"), text);
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("stack");
        return section;
    }
}
