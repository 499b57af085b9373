package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationRequestDetails;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.TestAuthorizations;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.TurnCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The authorize page of the connection test: a company's own person plays the customer. */
@Route(AuthorizeLinks.TEST_REQUEST)
@PermitAll
final class TestAuthorizationView extends Page implements HasUrlParameter<String> {

    private final TestAuthorizations tests;

    final Button allow = new Button(getTranslation("authorize.test.allow"), click -> allow());

    private @Nullable AuthorizationRequestId request;

    TestAuthorizationView(TestAuthorizations tests) {
        super("authorize.test.title");
        this.tests = tests;
        allow.addThemeVariants(ButtonVariant.PRIMARY);
        allow.setDisableOnClick(true);
        lead(getTranslation("authorize.test.lead"));
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        request =
                AuthorizationRequestId.read(parameter).orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
        clear();
        show(tests.open(request));
    }

    private void show(AuthorizationRequestDetails asked) {
        if (asked.isOpen()) {
            show(
                    new TurnCard(Tone.YOU, getTranslation("authorize.test.turn"))
                            .why(getTranslation("authorize.test.turn.why"))
                            .actions(allow),
                    summary(asked));
        } else if (asked.onward() != null) {
            var onward = new Div(new ButtonLink("authorize.test.onward", asked.onward()).asksToSignIn());
            onward.addClassName("row");
            show(new EmptyState("check", "authorize.test.done", "authorize.test.onward.text"), onward);
        } else {
            show(new EmptyState("check", "authorize.test.done", "authorize.test.done.text"));
        }
    }

    private Div summary(AuthorizationRequestDetails asked) {
        var answers = new SummaryList()
                .row("authorize.test.client", asked.companyName())
                .row(
                        "authorize.test.data",
                        asked.asked().stream().sorted().map(this::word).collect(Collectors.joining(", ")));
        if (asked.minEnd() != null) {
            answers.row("authorize.test.least", Dates.date(asked.minEnd()));
        }
        if (asked.preferredEnd() != null) {
            answers.row("authorize.test.preferred", Dates.date(asked.preferredEnd()));
        }
        var panel = new Div(answers);
        panel.addClassNames("panel", "pad");
        return panel;
    }

    private String word(DataCategory category) {
        return getTranslation("DataCategory." + category);
    }

    private void allow() {
        allow.setEnabled(true);
        Optional.ofNullable(request)
                .map(tests::approve)
                .ifPresent(onward -> getUI().ifPresent(ui -> ui.getPage().setLocation(onward)));
    }
}
