package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;

/** The answers that need a change, above the heading; each line leads to its field. Focused when it appears. */
public final class ErrorSummary extends Composite<Div> {

    private final H2 title = new H2();
    private final UnorderedList lines = new UnorderedList();
    private int count;

    public ErrorSummary() {
        getContent().addClassName("errs");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title, lines);
        setVisible(false);
    }

    /** Shows what the binder found, or nothing where all is well. */
    public void show(BinderValidationStatus<?> status) {
        clear();
        for (BindingValidationStatus<?> error : status.getFieldValidationErrors()) {
            String message = error.getMessage().orElse("");
            Object field = error.getField();
            if (field instanceof Component component) {
                String label = component instanceof HasLabel labelled ? labelled.getLabel() : "";
                line(
                        label == null || label.isBlank() ? message : getTranslation("ui.errors.line", label, message),
                        component);
            }
        }
        focus();
    }

    /** One more line, for a field that the binder does not know. */
    public void add(Component field, String message) {
        line(message, field);
        focus();
    }

    public void clear() {
        count = 0;
        lines.removeAll();
        setVisible(false);
    }

    private void line(String message, Component field) {
        count++;
        var link = new Anchor("#", message);
        // The document has a base address, so a fragment would leave the page.
        link.getElement().addEventListener("click", click -> focusOn(field)).preventDefault();
        lines.add(new ListItem(link));
        title.setText(getTranslation("ui.errors.title", count));
        setVisible(true);
    }

    private static void focusOn(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.scrollIntoView();
        }
    }

    private void focus() {
        if (count > 0) {
            getElement().callJsFunction("focus");
        }
    }
}
