package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tasks of a draft, in any order; of a submitted version, what it says and what was decided. */
@Route(RegistrationLinks.REGISTRATION)
@RouteAlias(RegistrationPage.OF_VERSION)
@Menu(title = "registration.tasks.menu", order = 2)
@RolesAllowed(Roles.PROVIDER)
final class TasksView extends RegistrationPage {

    final Button withdraw = new Button(getTranslation("registration.withdraw.action"), click -> ask());
    final Button revise = new Button(getTranslation("registration.revise.action"), click -> revise());

    private final transient InformationRequests requests;
    private final transient ErrorHandling errors;
    private final transient DocumentLimits limits;
    private transient @Nullable RegistrationDetails shown;

    TasksView(Registrations registrations, InformationRequests requests, ErrorHandling errors, DocumentLimits limits) {
        super("registration.tasks.title", registrations);
        this.requests = requests;
        this.errors = errors;
        this.limits = limits;
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        build(shown);
    }

    private void build(RegistrationDetails shown) {
        clear();
        this.shown = shown;
        if (shown.isDraft()) {
            lead(getTranslation("registration.tasks.lead"));
            show(new DraftPanel(shown));
            aside(ready(shown), help());
        } else {
            lead(getTranslation("registration.version.lead", shown.number(), Words.of(this, shown.status())));
            if (shown.status().leadsTo(RegistrationStatus.WITHDRAWN)) {
                offer(withdraw);
            } else if (shown.id().equals(registrations.mine().id())
                    && shown.status() != RegistrationStatus.DECLINED_FINAL) {
                offer(revise);
            }
            show(
                    new QuestionsPanel(shown, requests, errors, limits, answered -> build(answered)),
                    new DecisionPanel(shown, shown),
                    new AnswersPanel(shown));
        }
    }

    private Div ready(RegistrationDetails draft) {
        var list = new UnorderedList();
        list.addClassNames("checks", "plain");
        for (String line : getTranslation(
                        draft.userType().isThirdParty() ? "registration.tasks.ready" : "registration.tasks.ready-self")
                .split("\n", -1)) {
            list.add(new ListItem(Icon.of("file"), new Span(line)));
        }
        var ready = new Div(new H2(getTranslation("registration.tasks.ready.title")), list);
        ready.addClassNames("panel", "pad", "stack");
        return ready;
    }

    private Div help() {
        var help = new Div(
                new H2(getTranslation("registration.tasks.help.title")),
                new Paragraph(getTranslation("registration.tasks.help")),
                new TextLink("registration.tasks.help.invite", OrganizationLinks.TEAM));
        help.addClassName("stack");
        return help;
    }

    private void ask() {
        RegistrationId id = Objects.requireNonNull(shown).id();
        new DangerDialog(
                        getTranslation("registration.withdraw.question"),
                        getTranslation("registration.withdraw.action"),
                        getTranslation("registration.withdraw.keep"),
                        reason -> {
                            registrations.withdraw(id);
                            go(RegistrationLinks.HOME);
                        })
                .consequence(getTranslation("registration.withdraw.ends"))
                .consequence(getTranslation("registration.withdraw.kept"))
                .open();
    }

    private void revise() {
        go(RegistrationLinks.tasks(registrations.revise()));
    }
}
