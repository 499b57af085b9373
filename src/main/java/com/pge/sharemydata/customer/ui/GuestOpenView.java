package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.GuestPasses;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.SignIn;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind a guest's link. Asks for a click: programs that read mail follow links. */
@Route(CustomerLinks.GUEST_OPEN)
@AnonymousAllowed
final class GuestOpenView extends Page implements HasUrlParameter<String> {

    private final transient GuestPasses passes;
    private final transient CurrentActor actor;

    private String token = "";

    final Button open = new Button(getTranslation("customer.guest.open.submit"), click -> proceed());

    GuestOpenView(GuestPasses passes, CurrentActor actor) {
        super("customer.guest.open.title");
        this.passes = passes;
        this.actor = actor;
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        clear();
        if (actor.find().isPresent()) {
            show(new EmptyState(
                    "user",
                    "customer.guest.open.signed-in",
                    "customer.guest.open.signed-in.text",
                    new ButtonLink("customer.guest.open.sign-out", SignIn.SIGN_OUT).asksToSignIn()));
        } else {
            show(new Paragraph(getTranslation("customer.guest.open.text")), open);
        }
    }

    private void proceed() {
        open.setEnabled(true);
        passes.open(token).ifPresentOrElse(this::signIn, this::showOver);
    }

    /** The identity provider asks this session who the guest is. */
    private void signIn(String subject) {
        VaadinSession.getCurrent().getSession().setAttribute(SignIn.GUEST, subject);
        getUI().ifPresent(ui -> ui.getPage().setLocation(CustomerLinks.GUEST_ARRIVED));
    }

    private void showOver() {
        clear();
        show(new EmptyState(
                "mail",
                "customer.guest.open.over",
                "customer.guest.open.over.text",
                new ButtonLink("customer.guest.open.again", "/" + CustomerLinks.GUEST)));
    }
}
