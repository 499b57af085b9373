package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.LogoLimits;
import com.pge.sharemydata.registration.OpenPoint;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step with questions. Each answer is kept as soon as it is given; going on asks for the whole step to be right. */
@Route(RegistrationPage.OF_VERSION + "/:step(company|contacts|transparency|data|technical)")
@RolesAllowed(Roles.PROVIDER)
final class StepView extends RegistrationPage {

    private final transient RegistrationDrafts drafts;
    private final transient LogoLimits logoLimits;
    private final transient ErrorHandling errorHandling;
    private final Div place = new Div();
    private final Div preview = new Div();
    private final Paragraph kept = new Paragraph();

    final ErrorSummary errors = new ErrorSummary();
    final Button next = new Button(getTranslation("registration.step.continue"), click -> saveAndContinue());
    final Button later = new Button(getTranslation("registration.step.later"), click -> saveAndLeave());

    @Nullable
    SectionForm<?> form;

    private transient @Nullable RegistrationDetails draft;
    private RegistrationStep step = RegistrationStep.COMPANY;

    StepView(
            Registrations registrations,
            RegistrationDrafts drafts,
            LogoLimits logoLimits,
            ErrorHandling errorHandling) {
        super("registration.step.title", registrations);
        this.drafts = drafts;
        this.logoLimits = logoLimits;
        this.errorHandling = errorHandling;

        next.addThemeVariants(ButtonVariant.PRIMARY);
        kept.addClassName("muted");
        kept.getElement().setAttribute("role", "status");
        var actions = new Div(next, later);
        actions.addClassName("row");

        above(errors);
        place.addClassName("stack");
        show(place, actions, kept);
        aside(preview);
    }

    @Override
    protected void enter(RegistrationDetails shown, BeforeEnterEvent event) {
        RegistrationStep asked = event.getRouteParameters()
                .get("step")
                .flatMap(RegistrationStep::ofPath)
                .orElseThrow();
        if (!shown.isDraft() || !shown.steps().contains(asked)) {
            event.forwardTo(RegistrationLinks.tasks(shown.id()));
            return;
        }
        draft = shown;
        step = asked;
        frame(shown, step);
        titleArguments(Words.of(this, step));
        begin(
                shown,
                !event.getLocation().getQueryParameters().getParameters("check").isEmpty());
    }

    private void begin(RegistrationDetails shown, boolean check) {
        SectionForm<?> begun = StepForms.of(step, shown);
        form = begun;
        place.removeAll();
        place.add(begun, why());
        kept.setText("");
        preview.removeAll();
        if (begun instanceof TransparencyForm told) {
            var customers = new CustomerPreview(shown.answers().company(), told);
            preview.add(customers);
            place.addComponentAtIndex(1, logo(shown, told, customers));
        }
        begun.onChange(() -> keep());
        List<OpenPoint> open = shown.openPoints(step);
        begun.pointOut(
                check ? open : open.stream().filter(point -> !point.isMissing()).toList(), errors);
    }

    private LogoPanel logo(RegistrationDetails shown, TransparencyForm told, CustomerPreview customers) {
        return new LogoPanel(shown.name(), told.logo(), drafts, logoLimits, errorHandling, logo -> {
            told.hold(logo);
            keep();
            customers.show(logo);
        });
    }

    private Paragraph why() {
        var why = new Paragraph(getTranslation(Words.key(step) + ".why"));
        why.addClassName("why");
        return why;
    }

    private RegistrationDetails keep() {
        RegistrationDetails before = Objects.requireNonNull(draft);
        RegistrationDetails saved = drafts.save(
                before.id(), before.revision(), Objects.requireNonNull(form).value());
        draft = saved;
        kept.setText(getTranslation("registration.step.kept"));
        return saved;
    }

    private void saveAndContinue() {
        RegistrationDetails saved = keep();
        List<OpenPoint> open = new ArrayList<>(saved.openPoints(step));
        if (step == RegistrationStep.COMPANY) {
            drafts.claim(saved.id()).ifPresent(open::add);
        }
        if (open.isEmpty()) {
            goOn(saved, step);
        } else {
            Objects.requireNonNull(form).pointOut(open, errors);
        }
    }

    private void saveAndLeave() {
        go(RegistrationLinks.tasks(keep().id()));
    }
}
