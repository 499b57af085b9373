package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;

/** A page about one version, which its path names; another company's version is an unknown one. */
abstract class RegistrationPage extends Page implements BeforeEnterObserver {

    static final String ID = "registration";

    /** The part of a route that names the version: a UUID, nothing else matches. */
    static final String OF_VERSION = RegistrationLinks.REGISTRATION + "/:" + ID + "([0-9a-f-]{36})";

    final transient Registrations registrations;

    protected RegistrationPage(String titleKey, Registrations registrations) {
        super(titleKey);
        this.registrations = registrations;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        RegistrationDetails shown = event.getRouteParameters()
                .get(ID)
                .map(RegistrationId::of)
                .map(registrations::mine)
                .orElseGet(registrations::mine);
        enter(shown, event);
    }

    /** Builds the page for the version; called again where another version or step takes the place. */
    protected abstract void enter(RegistrationDetails shown, BeforeEnterEvent event);

    /** The way back to all tasks, and which of the steps this is. */
    protected void frame(RegistrationDetails draft, RegistrationStep step) {
        back("registration.step.all", RegistrationLinks.tasks(draft.id()));
        List<RegistrationStep> steps = draft.steps();
        kicker(getTranslation("registration.step.position", steps.indexOf(step) + 1, steps.size()));
    }

    protected void goOn(RegistrationDetails draft, RegistrationStep from) {
        List<RegistrationStep> steps = draft.steps();
        go(RegistrationLinks.step(draft.id(), steps.get(steps.indexOf(from) + 1)));
    }

    protected void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
