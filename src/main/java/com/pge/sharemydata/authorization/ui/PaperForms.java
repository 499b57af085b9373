package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.PaperForm;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.document.AcceptedFiles;
import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.FileUpload;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.DayPicker;
import com.pge.sharemydata.ui.ErrorHandling;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The boxes of the paper form, and its scan: uploading the scan hands the form in. */
final class PaperForms extends Composite<Div> {

    /** What is done on the page once the form is in. */
    record Entered(Runnable andThen) implements Serializable {}

    /** Takes the form in, with its scan. */
    @FunctionalInterface
    interface Receiver extends Serializable {

        Entered receive(Filled filled, String fileName, InputStream scan);
    }

    /** The boxes as they were when the scan arrived. */
    record Filled(
            ConsentOffer offer,
            Set<DataCategory> data,
            Set<ServiceRow> services,
            @Nullable LocalDate lastDay,
            LocalDate signedOn) {

        PaperForm form(CustomerId customer, String fileName) {
            var consent = new Consent(
                    offer.submission(),
                    offer.company().organization(),
                    offer.version(),
                    data,
                    services.stream().map(ServiceRow::id).collect(Collectors.toSet()),
                    lastDay,
                    offer.terms(),
                    null);
            return new PaperForm(customer, consent, signedOn, fileName);
        }
    }

    private final transient ConsentOffer offer;

    final CheckboxGroup<DataCategory> data = new CheckboxGroup<>(getTranslation("authorization.paper.data"));
    final MultiSelectComboBox<ServiceRow> services =
            new MultiSelectComboBox<>(getTranslation("authorization.paper.services"));
    final DayPicker lastDay = new DayPicker("authorization.paper.last-day");
    final DayPicker signedOn = new DayPicker("authorization.paper.signed-on");
    final FileUpload<Entered> scan;
    private final Paragraph hint = new Paragraph();

    PaperForms(ConsentOffer offer, DocumentLimits limits, ErrorHandling errors, Receiver receiver) {
        this.offer = offer;

        data.setItems(DataCategory.values());
        data.setItemLabelGenerator(category -> getTranslation("DataCategory." + category));
        data.setItemEnabledProvider(category -> !offer.minimum().contains(category));
        data.setHelperText(getTranslation("authorization.paper.data-hint"));
        data.setValue(offer.minimum());
        services.setItems(offer.services());
        services.setItemLabelGenerator(PaperForms::service);
        services.setHelperText(getTranslation("authorization.paper.services-hint"));
        services.setRequiredIndicatorVisible(true);
        services.setWidthFull();
        lastDay.setHelperText(getTranslation("authorization.paper.last-day-hint"));
        lastDay.setMin(offer.earliestEnd());
        lastDay.setMax(offer.latestEnd());
        lastDay.setClearButtonVisible(true);
        signedOn.setRequiredIndicatorVisible(true);
        scan = new FileUpload<>(
                "authorization.paper.scan",
                AcceptedFiles.pdf(limits),
                errors,
                (fileName, content) -> receiver.receive(filled(), fileName, content),
                entered -> entered.andThen().run());

        services.addValueChangeListener(change -> askForTheScan());
        signedOn.addValueChangeListener(change -> askForTheScan());
        hint.addClassName("muted");
        hint.getElement().setAttribute("role", "status");
        askForTheScan();
        getContent().addClassNames("panel", "pad", "stack-l");
        getContent()
                .add(
                        data,
                        services,
                        lastDay,
                        signedOn,
                        new H2(getTranslation("authorization.paper.scan-title")),
                        hint,
                        scan);
    }

    /** The scan hands the form in, so it comes last. */
    private void askForTheScan() {
        boolean complete = !services.isEmpty() && !signedOn.isEmpty();
        scan.setVisible(complete);
        hint.setText(getTranslation(complete ? "authorization.paper.scan-hint" : "authorization.paper.scan-first"));
    }

    private Filled filled() {
        LocalDate signed = signedOn.getValue();
        if (signed == null) {
            throw new RuleViolation("authorization.error.signature-date");
        }
        return new Filled(offer, data.getValue(), services.getValue(), lastDay.getValue(), signed);
    }

    private static String service(ServiceRow service) {
        return service.number() + ", " + service.street() + ", " + service.city();
    }
}
