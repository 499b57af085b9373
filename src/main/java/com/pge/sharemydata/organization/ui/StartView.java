package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The first question of a registration: which kind of user, and what name. */
@Route(OrganizationLinks.START)
@RolesAllowed(Roles.PROVIDER)
final class StartView extends Page implements BeforeEnterObserver {

    private static final String HOME = "provider";

    private final Organizations organizations;
    private final Members members;

    final ErrorSummary errors = new ErrorSummary();
    final StartForm form = new StartForm();
    final Button start = new Button(getTranslation("organization.start.submit"), click -> start());

    StartView(Organizations organizations, Members members) {
        super("organization.start.title");
        this.organizations = organizations;
        this.members = members;

        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        var later = new Paragraph(getTranslation("organization.start.later"));
        later.addClassName("why");

        lead(getTranslation("organization.start.lead"));
        above(errors);
        show(form, later, start);
    }

    /** Who acts for a company already has nothing to start. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (members.mine().isPresent()) {
            event.forwardTo(HOME);
        }
    }

    private void start() {
        start.setEnabled(true);
        form.value(errors).ifPresent(wanted -> {
            organizations.start(wanted.userType(), wanted.name());
            getUI().ifPresent(ui -> ui.navigate(HOME));
        });
    }
}
