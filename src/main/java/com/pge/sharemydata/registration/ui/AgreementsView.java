package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Acceptance;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The three texts a company agrees to, each in its version. */
@Route(RegistrationPage.OF_VERSION + "/agreements")
@RolesAllowed(Roles.PROVIDER)
final class AgreementsView extends RegistrationPage {

    private final transient RegistrationDrafts drafts;
    private transient @Nullable RegistrationDetails draft;

    final ErrorSummary errors = new ErrorSummary();
    final Map<Agreement, Checkbox> boxes = new EnumMap<>(Agreement.class);
    final Button agree = new Button(getTranslation("registration.agreements.continue"), click -> agree());

    AgreementsView(Registrations registrations, RegistrationDrafts drafts) {
        super("RegistrationStep.AGREEMENTS", registrations);
        this.drafts = drafts;
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        above(errors);
        lead(getTranslation("registration.agreements.lead"));
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        if (!shown.isDraft()) {
            event.forwardTo(RegistrationLinks.tasks(shown.id()));
            return;
        }
        draft = shown;
        frame(shown, RegistrationStep.AGREEMENTS);
        clear();
        boxes.clear();
        var texts = new Div();
        texts.addClassNames("panel", "docs");
        for (Agreement agreement : Agreement.values()) {
            texts.add(text(shown, agreement));
        }
        show(texts, agree);
    }

    private Div text(RegistrationDetails shown, Agreement agreement) {
        String title = Words.of(this, agreement);
        var name = new Div(new H2(title), muted(getTranslation("registration.agreement.version", agreement.version())));
        var head = new Div(name);
        head.addClassName("doc-head");
        var words = new Div();
        words.addClassNames("agreement", "stack");
        words.getElement().setAttribute("tabindex", "0");
        words.getElement().setAttribute("role", "region");
        words.getElement().setAttribute("aria-label", title);
        getTranslation(Words.key(agreement) + "." + agreement.version())
                .lines()
                .map(Paragraph::new)
                .forEach(words::add);
        var part = new Div(head, words);
        part.addClassName("doc");
        shown.acceptances().stream()
                .filter(given -> given.agreement() == agreement && shown.hasAccepted(agreement))
                .findFirst()
                .ifPresentOrElse(given -> accepted(head, part, given), () -> ask(part, agreement, title));
        return part;
    }

    private void accepted(Div head, Div part, Acceptance given) {
        head.add(new StatusBadge(Tone.DONE, "registration.agreement.done"));
        part.add(muted(getTranslation("registration.agreement.accepted", given.name(), Dates.dateTime(given.at()))));
    }

    private void ask(Div part, Agreement agreement, String title) {
        var box = new Checkbox(getTranslation("registration.agreement.box", title));
        boxes.put(agreement, box);
        part.add(box);
    }

    private void agree() {
        RegistrationDetails shown = java.util.Objects.requireNonNull(draft);
        errors.clear();
        Set<Agreement> ticked = boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        RegistrationDetails saved = ticked.isEmpty() ? shown : drafts.accept(shown.id(), ticked);
        if (saved.openPoints(RegistrationStep.AGREEMENTS).isEmpty()) {
            goOn(saved, RegistrationStep.AGREEMENTS);
            return;
        }
        boxes.forEach((agreement, box) -> {
            boolean missing = !box.getValue();
            box.setErrorMessage(getTranslation("registration.missing.agreement", Words.of(this, agreement)));
            box.setInvalid(missing);
            if (missing) {
                errors.add(box, getTranslation("registration.missing.agreement", Words.of(this, agreement)));
            }
        });
    }

    private static Paragraph muted(String text) {
        var muted = new Paragraph(text);
        muted.addClassName("muted");
        return muted;
    }
}
