package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.BillFacts;
import com.pge.sharemydata.ui.ErrorSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** Three lines of a bill that show whose it is. */
final class BillForm extends Composite<Div> {

    private static final int SHORTEST_NUMBER = 5;
    private static final String POSTAL_CODE = "\\d{5}(-\\d{4})?";

    private final Binder<BillFacts> binder = new Binder<>(BillFacts.class);

    final TextField accountNumber = new TextField(getTranslation("customer.bill.account"));
    final TextField name = new TextField(getTranslation("customer.bill.name"));
    final TextField postalCode = new TextField(getTranslation("customer.bill.postal-code"));

    BillForm() {
        accountNumber.setHelperText(getTranslation("customer.bill.account.hint"));
        accountNumber.setMaxLength(24);
        accountNumber.setAutocomplete(Autocomplete.OFF);
        name.setHelperText(getTranslation("customer.bill.name.hint"));
        name.setMaxLength(200);
        name.setAutocomplete(Autocomplete.NAME);
        postalCode.setHelperText(getTranslation("customer.bill.postal-code.hint"));
        postalCode.setMaxLength(10);
        postalCode.setAutocomplete(Autocomplete.POSTAL_CODE);

        binder.forField(accountNumber)
                .asRequired(getTranslation("customer.bill.account.missing"))
                .withValidator(
                        typed -> new BillFacts(typed, "", "").accountNumber().length() >= SHORTEST_NUMBER,
                        getTranslation("customer.bill.account.short"))
                .bind("accountNumber");
        binder.forField(name)
                .asRequired(getTranslation("customer.bill.name.missing"))
                .bind("name");
        binder.forField(postalCode)
                .asRequired(getTranslation("customer.bill.postal-code.missing"))
                .withValidator(
                        typed -> typed.strip().matches(POSTAL_CODE), getTranslation("customer.bill.postal-code.wrong"))
                .bind("postalCode");

        getContent().addClassName("form");
        getContent().add(accountNumber, name, postalCode);
    }

    /** What was typed; nothing, and the reasons in the summary, where something is missing. */
    Optional<BillFacts> value(ErrorSummary errors) {
        var status = binder.validate();
        errors.show(status);
        return status.isOk()
                ? Optional.of(new BillFacts(accountNumber.getValue(), name.getValue(), postalCode.getValue()))
                : Optional.empty();
    }
}
