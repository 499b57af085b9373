package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.BillFacts;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.GuestPasses;
import com.pge.sharemydata.customer.OnwardPath;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The way in without an online account. The answer is one sentence, whatever was typed. */
@Route(CustomerLinks.GUEST)
@AnonymousAllowed
final class GuestView extends Page implements BeforeEnterObserver {

    private final transient GuestPasses passes;

    private @Nullable OnwardPath onward;

    final ErrorSummary errors = new ErrorSummary();
    final BillForm form = new BillForm();
    final Button begin = new Button(getTranslation("customer.guest.submit"), click -> submit());

    GuestView(GuestPasses passes) {
        super("customer.guest.title");
        this.passes = passes;

        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        var why = new Paragraph(getTranslation("customer.guest.why"));
        why.addClassName("why");

        lead(getTranslation("customer.guest.lead"));
        above(errors);
        show(form, why, begin);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onward = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CustomerLinks.ONWARD)
                .flatMap(OnwardPath::read)
                .orElse(null);
    }

    private void submit() {
        begin.setEnabled(true);
        form.value(errors).ifPresent(this::ask);
    }

    private void ask(BillFacts facts) {
        passes.begin(facts, getLocale(), onward, Onward.network());
        clear();
        show(Onward.sent("customer.guest.sent", "customer.guest.sent.text"));
    }
}
