package com.pge.sharemydata.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Light, dark, or as the device has it. */
final class SchemeChoice extends Composite<Div> {

    private final Map<ColorScheme.Value, NativeButton> buttons = new LinkedHashMap<>();

    SchemeChoice() {
        getContent().addClassName("schemes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ui.scheme.label"));
        add(ColorScheme.Value.SYSTEM, "ui.scheme.system");
        add(ColorScheme.Value.LIGHT, "ui.scheme.light");
        add(ColorScheme.Value.DARK, "ui.scheme.dark");
        VaadinRequest request = VaadinRequest.getCurrent();
        mark(request == null ? ColorScheme.Value.SYSTEM : Choices.scheme(request));
    }

    private void add(ColorScheme.Value scheme, String key) {
        var button = new NativeButton(getTranslation(key), click -> choose(scheme));
        button.addClassName("link");
        buttons.put(scheme, button);
        getContent().add(button);
    }

    private void choose(ColorScheme.Value scheme) {
        Choices.keep(scheme);
        mark(scheme);
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    }

    private void mark(ColorScheme.Value chosen) {
        buttons.forEach((scheme, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(scheme == chosen)));
    }
}
