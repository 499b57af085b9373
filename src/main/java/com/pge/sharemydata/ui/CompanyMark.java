package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A company's picture beside its name, or the first letter of it; screen readers hear the name alone. */
public final class CompanyMark extends Composite<Div> {

    /** @param address of the picture; null where there is none */
    public CompanyMark(String name, @Nullable String address) {
        getContent().addClassName("logo");
        getContent().getElement().setAttribute("aria-hidden", "true");
        if (address == null) {
            getContent().setText(initial(name));
        } else {
            getContent().addClassName("drawn");
            getContent().add(new Image(address, ""));
        }
    }

    private static String initial(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
