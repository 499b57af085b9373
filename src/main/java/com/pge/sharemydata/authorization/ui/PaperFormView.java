package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.CustomerCare;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where customer care enters what a customer signed on paper (CISR-SMD): company, data, services, until when, the scan. */
@Route(AuthorizationLinks.CARE + "/:customer/paper")
@RolesAllowed(Roles.CUSTOMER_CARE)
final class PaperFormView extends Page implements BeforeEnterObserver {

    private final transient CustomerCare care;
    private final transient ErrorHandling errors;
    private final transient DocumentLimits limits;
    private @Nullable CustomerId customer;

    final ComboBox<CompanyRow> company = new ComboBox<>(getTranslation("authorization.paper.company"));
    final Div rest = new Div();

    PaperFormView(CustomerCare care, Directory directory, ErrorHandling errors, DocumentLimits limits) {
        super("authorization.paper.title");
        this.care = care;
        this.errors = errors;
        this.limits = limits;

        company.setHelperText(getTranslation("authorization.paper.company-hint"));
        company.setItemLabelGenerator(CompanyRow::shownName);
        company.setItemsPageable((page, typed) -> directory.search(typed == null ? "" : typed, page));
        company.setWidthFull();
        company.addValueChangeListener(change -> choose(change.getValue()));
        rest.addClassName("stack-l");
        lead(getTranslation("authorization.paper.lead"));
        show(company, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        customer = event.getRouteParameters()
                .get("customer")
                .flatMap(CustomerId::read)
                .orElseThrow(() -> new RuleViolation("customer.error.unknown"));
        back("authorization.care.back-customer", AuthorizationLinks.care(customer));
    }

    private void choose(@Nullable CompanyRow chosen) {
        rest.removeAll();
        if (chosen == null) {
            return;
        }
        ConsentOffer offer = care.offer(Objects.requireNonNull(customer), chosen.organization());
        rest.add(new PaperForms(offer, limits, errors, this::enter));
    }

    /** On the upload's own request: the scan goes straight to where it is kept. */
    private PaperForms.Entered enter(PaperForms.Filled filled, String fileName, InputStream scan) {
        care.enter(filled.form(Objects.requireNonNull(customer), fileName), scan);
        return new PaperForms.Entered(() -> {
            Notifications.saved("authorization.paper.saved");
            getUI().ifPresent(ui -> ui.navigate(AuthorizationLinks.care(Objects.requireNonNull(customer))));
        });
    }
}
