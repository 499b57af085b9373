package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.CareCase;
import com.pge.sharemydata.authorization.CustomerCare;
import com.pge.sharemydata.authorization.Receipts;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One customer as customer care and auditors see one: the account, and what is shared with whom. */
@Route(AuthorizationLinks.CARE)
@RolesAllowed({Roles.CUSTOMER_CARE, Roles.AUDITOR})
final class CareCaseView extends Page implements HasUrlParameter<String> {

    private final transient CustomerCare care;
    private final transient Receipts receipts;
    private final transient Timelines timelines;
    private final boolean mayAct;
    private @Nullable CustomerId customer;

    CareCaseView(CustomerCare care, Receipts receipts, Timelines timelines, CurrentActor actor) {
        super("authorization.care.case.title");
        this.care = care;
        this.receipts = receipts;
        this.timelines = timelines;
        this.mayAct = actor.hasRole(Roles.CUSTOMER_CARE);
        back("authorization.care.back", "/" + AuthorizationLinks.CARE);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        customer = CustomerId.read(id).orElseThrow(() -> new RuleViolation("customer.error.unknown"));
        refresh();
    }

    private void refresh() {
        clear();
        CareCase found = care.of(Objects.requireNonNull(customer));
        titleArguments(found.customer().name());
        if (mayAct) {
            offer(new ButtonLink(
                    "authorization.care.paper",
                    AuthorizationLinks.paper(found.customer().id())));
        }
        aside(account(found.customer()));
        show(new H2(getTranslation("authorization.care.authorizations")));
        if (found.authorizations().isEmpty()) {
            show(new EmptyState("inbox", "authorization.care.empty.title", "authorization.care.empty.text"));
        }
        found.authorizations()
                .forEach(one -> show(
                        new CareAuthorizationPanel(one, care, receipts, timelines, mayAct ? this::askCancel : null)));
    }

    private Div account(CustomerDetails details) {
        var facts = new SummaryList()
                .row("authorization.care.number", details.number())
                .row("authorization.care.email", details.email().value())
                .row("authorization.care.language", details.language().getDisplayLanguage(getLocale()))
                .row(
                        "authorization.care.accounts",
                        Integer.toString(details.accounts().size()))
                .row(
                        "authorization.care.services",
                        Integer.toString(details.services().size()));
        var panel = new Div(new H2(getTranslation("authorization.care.account")), facts);
        panel.addClassNames("panel", "pad", "stack-s");
        return panel;
    }

    private void askCancel(AuthorizationDetails authorization) {
        new DangerDialog(
                        getTranslation("authorization.care.cancel.question", authorization.companyName()),
                        getTranslation("authorization.care.cancel.verb"),
                        getTranslation("authorization.care.cancel.keep"),
                        _ -> cancel(authorization.id()))
                .consequence(getTranslation("authorization.care.cancel.first"))
                .consequence(getTranslation("authorization.care.cancel.second"))
                .open();
    }

    private void cancel(AuthorizationId id) {
        care.cancel(id);
        Notifications.saved("authorization.care.cancelled");
        refresh();
    }
}
