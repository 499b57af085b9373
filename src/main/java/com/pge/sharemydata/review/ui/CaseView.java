package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.Answer;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.review.Checklists;
import com.pge.sharemydata.review.Question;
import com.pge.sharemydata.review.ReviewDesk;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Panes;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One case: what there is to look at, what to judge, and the decision. */
@Route(ReviewLinks.CASE)
@RolesAllowed(Roles.REVIEWER)
class CaseView extends Page implements HasUrlParameter<String> {

    private final transient ReviewDesk desk;
    private final transient Checklists checklists;
    private final transient SubmittedRegistrations submitted;
    private final transient InformationRequests requests;
    private final transient Connectivity connectivity;
    private final transient AddressChecks checks;
    private final transient Timelines timelines;
    private final transient Clock clock;

    private final Span badge = new Span();
    private @Nullable RegistrationId id;
    private String evidence = "";
    private int page = 1;

    @Nullable
    CaseActions actions;

    @Nullable
    VerdictPanel decision;

    @Nullable
    InformationPanel information;

    CaseView(
            ReviewDesk desk,
            Checklists checklists,
            SubmittedRegistrations submitted,
            InformationRequests requests,
            Connectivity connectivity,
            AddressChecks checks,
            Timelines timelines,
            Clock clock) {
        super("review.case.title");
        this.desk = desk;
        this.checklists = checklists;
        this.submitted = submitted;
        this.requests = requests;
        this.connectivity = connectivity;
        this.checks = checks;
        this.timelines = timelines;
        this.clock = clock;

        back("review.queue.title", "/" + ReviewLinks.QUEUE);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        QueryParameters query = event.getLocation().getQueryParameters();
        evidence = query.getSingleParameter("evidence").orElse("");
        page = query.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        try {
            build(RegistrationId.of(parameter));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void build(RegistrationId registration) {
        id = registration;
        CaseDetails details = desk.open(registration);
        titleArguments(details.registration().name());
        badge.removeAll();
        badge.add(TurnBadge.of(
                details.turn(),
                details.registration().status(),
                details.registration().course().reviewer()));
        beside(badge);
        clear();
        actions = new CaseActions(details, submitted, () -> build(registration));
        offer(
                new TextLink(
                        "review.case.company",
                        ReviewLinks.company(details.organization().id())),
                actions);
        decision = new VerdictPanel(details, this::decide);
        information = new InformationPanel(details, requests, () -> build(registration));
        show(new Panes()
                .evidence(
                        "review.case.evidence", new EvidencePanel(details, evidence, page, desk, connectivity, checks))
                .pane(
                        "review.case.checklist",
                        new H2(getTranslation("review.case.checklist")),
                        new ChecklistPanel(registration, checklists.of(details), this::answer))
                .pane(
                        "review.case.decision",
                        new H2(getTranslation("review.case.decision")),
                        decision,
                        new H2(getTranslation("review.ask.title")),
                        information,
                        new H2(getTranslation("review.case.history")),
                        new HistoryPanel(details.organization().id().id(), timelines, clock.instant())));
    }

    private void answer(Question question, Answer answer) {
        if (id != null) {
            checklists.answer(id, question, answer);
        }
    }

    private void decide(VerdictPanel.Wish wish) {
        if (id != null) {
            desk.decide(id, wish.shownRevision(), wish.verdict(), wish.reasons(), wish.note());
            Notifications.saved("review.case.done." + wish.verdict());
            build(id);
        }
    }
}
