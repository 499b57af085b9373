package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.registration.Journey;
import com.pge.sharemydata.registration.Journeys;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.Stage;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Timeline;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** A company's home: whose turn it is, how far it is, what has happened, and whom to ask. */
@Route(RegistrationLinks.HOME)
@Menu(title = "registration.home.menu", order = 1)
@RolesAllowed(Roles.PROVIDER)
final class ProviderHomeView extends Page implements BeforeEnterObserver {

    private static final int SHOWN = 12;

    private final transient Members members;
    private final transient Journeys journeys;
    private final transient Timelines timelines;
    private final transient Clock clock;
    private final transient Utility utility;

    ProviderHomeView(Members members, Journeys journeys, Timelines timelines, Clock clock, Utility utility) {
        super("registration.home.title");
        this.members = members;
        this.journeys = journeys;
        this.timelines = timelines;
        this.clock = clock;
        this.utility = utility;
    }

    /** Who acts for nobody yet begins with the first question. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (members.mine().isEmpty()) {
            event.forwardTo(RegistrationLinks.START);
            return;
        }
        Journey journey = journeys.mine();
        clear();
        kicker(journey.current().name());
        show(new JourneyCard(journey));
        var story = new Div();
        story.addClassName("page-content");
        RegistrationDetails judged = journey.judged();
        if (judged != null && journey.stage() == Stage.CORRECTING) {
            story.add(new DecisionPanel(judged, journey.current()));
        } else if (journey.stage() == Stage.DECLINED) {
            story.add(new DecisionPanel(journey.current(), journey.current()));
        }
        story.add(happened(journey));
        var facts = new Aside(new ContactPanel(journey, utility), new KeyDates(journey));
        facts.addClassNames("page-aside", "stack-l");
        var columns = new Div(story, facts);
        columns.addClassName("two");
        show(columns);
    }

    private Section happened(Journey journey) {
        var line = new Timeline();
        List<TimelineRow> rows = timelines.told(journey.current().organization().id(), PageRequest.of(0, SHOWN));
        for (TimelineRow row : rows) {
            line.row(
                    EventIcon.of(row.event()),
                    EventIcon.toneOf(row.event()),
                    timelines.words(row, getLocale()),
                    getTranslation("registration.home.when", Dates.when(row.at(), clock.instant()), row.actorName()),
                    row.facts().get("reason"));
        }
        var section = new Section(new H2(getTranslation("registration.home.happened")), line);
        section.addClassName("stack");
        return section;
    }
}
