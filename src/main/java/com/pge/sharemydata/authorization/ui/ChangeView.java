package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.ChangeOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other data, another last day; the services stay. */
@Route(OwnAuthorizationPage.OF_ONE + "/" + AuthorizationLinks.CHANGE)
@RolesAllowed(Roles.CUSTOMER)
final class ChangeView extends OwnAuthorizationPage {

    final Button save = new Button(getTranslation("authorization.change.save"), click -> save());

    private final ErrorSummary errors = new ErrorSummary();
    private final PermissionSentence sentence = new PermissionSentence().live();
    private transient @Nullable AuthorizationDetails shown;
    private @Nullable DataPanel data;
    private @Nullable TermPanel term;

    ChangeView(Customers customers, Consents consents) {
        super("authorization.change.title", customers, consents);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        above(errors);
    }

    @Override
    protected void enter(AuthorizationDetails details, BeforeEnterEvent event) {
        if (!details.isInForce()) {
            event.forwardTo(AuthorizationLinks.authorization(details.id()));
            return;
        }
        clear();
        errors.clear();
        shown = details;
        String company = details.companyName();
        back("authorization.change.back", AuthorizationLinks.authorization(details.id()));
        titleArguments(company);
        ChangeOffer offer = consents.changeable(details.id());
        var what = new DataPanel(company, offer.minimum(), details.data(), offer.historyMonths(), this::changed);
        var when = new TermPanel(offer.today(), offer.today(), offer.latestEnd(), this::changed);
        when.show(details.term().lastDay());
        data = what;
        term = when;
        changed();

        var choices = new Div(what, when);
        choices.addClassNames("panel", "pad", "choices-box");
        var decide = new Div(
                save, new TextLink("authorization.change.leave", AuthorizationLinks.authorization(details.id())));
        decide.addClassNames("consent", "stack");
        show(
                sentence,
                choices,
                new Finding(
                        Tone.US,
                        getTranslation("authorization.change.services"),
                        getTranslation("authorization.change.services.text", company)),
                decide);
    }

    DataPanel data() {
        return Objects.requireNonNull(data);
    }

    TermPanel term() {
        return Objects.requireNonNull(term);
    }

    private void changed() {
        AuthorizationDetails details = shown;
        if (details != null && data != null && term != null) {
            sentence.show(details.companyName(), data.value(), details.services(), term.value());
        }
    }

    private void save() {
        save.setEnabled(true);
        errors.clear();
        AuthorizationDetails details = Objects.requireNonNull(shown);
        // Both are asked, so that everything that is wrong is said at once.
        boolean dataChosen = data().check(errors);
        boolean termChosen = term().check(errors);
        if (dataChosen && termChosen) {
            consents.change(details.id(), details.revision(), data().value(), term().value());
            Notifications.saved("authorization.change.saved");
            go(AuthorizationLinks.authorization(details.id()));
        }
    }
}
