package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.Receipts;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** One authorization: its sentence, its facts, what happened to it, and the ways to change and to stop it. */
@Route(OwnAuthorizationPage.OF_ONE)
@RolesAllowed(Roles.CUSTOMER)
final class AuthorizationView extends OwnAuthorizationPage {

    private static final PageRequest HISTORY = PageRequest.of(0, 100);

    private final transient Receipts receipts;
    private final transient Clock clock;

    AuthorizationView(Customers customers, Consents consents, Receipts receipts, Clock clock) {
        super("authorization.page.title", customers, consents);
        this.receipts = receipts;
        this.clock = clock;
        back("authorization.home.title", "/" + AuthorizationLinks.CUSTOMER);
    }

    @Override
    protected void enter(AuthorizationDetails details, BeforeEnterEvent event) {
        build(details, event.getLocation().getQueryParameters().getParameters().containsKey(AuthorizationLinks.DONE));
    }

    private void build(AuthorizationDetails details, boolean done) {
        clear();
        titleArguments(details.companyName());
        if (done && details.isInForce()) {
            show(confirmation(details), next(details));
        }
        show(PermissionSentence.of(details));
        if (details.isInForce()) {
            var actions = new Div(
                    new ButtonLink("authorization.change", AuthorizationLinks.change(details.id()))
                            .quiet()
                            .with(Icon.of("pencil")),
                    new StopSharing(details, () -> stop(details)));
            actions.addClassName("row");
            show(actions);
        }
        show(
                new FactsPanel(details, clock.instant()),
                new TextLink("authorization.coverage", AuthorizationLinks.coverage(details.id())),
                section("authorization.receipts.title", new ReceiptList(receipts.mine(details.id()))),
                section(
                        "authorization.history.title",
                        new HistoryPanel(
                                consents.history(details.id(), HISTORY), details.companyName(), clock.instant())));
    }

    private ConfirmPanel confirmation(AuthorizationDetails details) {
        return new ConfirmPanel(
                        getTranslation("authorization.done.title"),
                        getTranslation(
                                "authorization.done.text",
                                details.companyName(),
                                Words.until(this, details.term().lastDay())))
                .receipt(getTranslation(
                        "authorization.done.receipt", details.id().toString()));
    }

    private Section next(AuthorizationDetails details) {
        var steps = new UnorderedList(
                step("mail", getTranslation("authorization.done.mail")),
                step("clock", getTranslation("authorization.done.first", details.companyName())),
                step("undo", getTranslation("authorization.done.stop")));
        steps.addClassNames("checks", "plain");
        var box = new Div(steps, new TextLink("authorization.done.home", "/" + AuthorizationLinks.CUSTOMER));
        box.addClassName("stack");
        return section("authorization.done.next", box);
    }

    private void stop(AuthorizationDetails details) {
        consents.cancel(details.id());
        Notifications.saved("authorization.stopped", details.companyName());
        build(consents.details(details.id()), false);
    }

    private static ListItem step(String icon, String text) {
        return new ListItem(Icon.of(icon), new Div(text));
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("stack");
        return section;
    }
}
