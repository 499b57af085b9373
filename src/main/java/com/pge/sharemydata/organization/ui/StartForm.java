package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.ui.ErrorSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;

/** Which kind of user of the program somebody is, in plain words, and under which name. */
final class StartForm extends Composite<Div> {

    private final Binder<Wanted> binder = new Binder<>(Wanted.class);

    final RadioButtonGroup<UserType> userType = new RadioButtonGroup<>();
    final TextField name = new TextField();

    StartForm() {
        userType.setLabel(getTranslation("organization.start.type"));
        userType.setItems(UserType.values());
        userType.setRenderer(new ComponentRenderer<>(this::choice));
        userType.addClassName("choices");
        userType.addValueChangeListener(change -> nameFor(change.getValue()));
        name.setMaxLength(200);
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        nameFor(UserType.STANDARD);

        binder.forField(userType)
                .asRequired(getTranslation("organization.start.type.missing"))
                .bind("userType");
        binder.forField(name)
                .asRequired(getTranslation("organization.start.name.missing"))
                .withValidator(typed -> typed.strip().length() >= 2, getTranslation("organization.start.name.short"))
                .bind("name");

        getContent().addClassName("form");
        getContent().add(userType, name);
    }

    /** What was chosen; nothing, and the reasons in the summary, where something is missing. */
    Optional<Wanted> value(ErrorSummary errors) {
        var status = binder.validate();
        errors.show(status);
        return status.isOk() ? Optional.of(new Wanted(userType.getValue(), name.getValue())) : Optional.empty();
    }

    private void nameFor(UserType type) {
        boolean person = type == UserType.SELF_ACCESS;
        name.setLabel(getTranslation(person ? "organization.start.name.self" : "organization.start.name.company"));
        name.setHelperText(
                getTranslation(person ? "organization.start.name.self.hint" : "organization.start.name.company.hint"));
    }

    private Div choice(UserType type) {
        var title = new Span(getTranslation("UserType." + type.name()));
        title.addClassName("strong");
        var hint = new Span(getTranslation("organization.start.type." + type.name()));
        hint.addClassName("hint");
        return new Div(title, hint);
    }

    /** What somebody wants to register as. */
    record Wanted(UserType userType, String name) {}
}
