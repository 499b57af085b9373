package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.OpenPoint;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationSettings;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All answers once more, what is missing with a link to each, and the button that hands the version in. */
@Route(RegistrationPage.OF_VERSION + "/review")
@RolesAllowed(Roles.PROVIDER)
final class SubmitView extends RegistrationPage {

    private final transient RegistrationSettings settings;
    private transient @Nullable RegistrationDetails draft;

    final Button submit = new Button(getTranslation("registration.submit.action"), click -> submit());

    SubmitView(Registrations registrations, RegistrationSettings settings) {
        super("RegistrationStep.REVIEW", registrations);
        this.settings = settings;
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        lead(getTranslation("registration.submit.lead"));
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        if (!shown.isDraft()) {
            event.forwardTo(RegistrationLinks.tasks(shown.id()));
            return;
        }
        draft = shown;
        frame(shown, RegistrationStep.REVIEW);
        clear();
        List<OpenPoint> open = shown.openPoints();
        if (open.isEmpty()) {
            var after = new Paragraph(getTranslation("registration.submit.after", settings.reviewDays()));
            after.addClassName("why");
            show(new AnswersPanel(shown), after, submit);
        } else {
            show(missing(shown, open), new AnswersPanel(shown));
        }
    }

    private Finding missing(RegistrationDetails shown, List<OpenPoint> open) {
        var lines = new UnorderedList();
        lines.addClassName("links");
        for (OpenPoint point : open) {
            String path = RegistrationLinks.step(shown.id(), point.step()) + "?check";
            lines.add(new ListItem(TextLink.named(
                    getTranslation("ui.errors.line", Words.of(this, point.step()), OpenPointWords.of(this, point)),
                    path)));
        }
        return new Finding(Tone.BAD, getTranslation("registration.submit.open", open.size()), "", lines);
    }

    private void submit() {
        submit.setEnabled(true);
        RegistrationDetails shown = Objects.requireNonNull(draft);
        registrations.submit(shown.id(), shown.revision());
        go(RegistrationLinks.sent(shown.id()));
    }
}
