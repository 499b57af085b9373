package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** The languages, each in its own name. Choosing one loads the page again in it. */
final class LanguageChoice extends Composite<Nav> {

    LanguageChoice() {
        Locale current = Languages.nearest(UI.getCurrent().getLocale());
        getContent().addClassName("langs");
        getContent().setAriaLabel(getTranslation("ui.language.label"));
        for (Locale language : Languages.ALL) {
            var button = new NativeButton(nameOf(language), click -> choose(language));
            button.addClassName("link");
            button.getElement().setAttribute("lang", language.toLanguageTag());
            if (language.equals(current)) {
                button.getElement().setAttribute("aria-current", "true");
            }
            getContent().add(button);
        }
    }

    static String nameOf(Locale language) {
        return switch (language.toLanguageTag()) {
            case "es" -> "Español";
            case "vi" -> "Tiếng Việt";
            case "zh-Hant" -> "繁體中文";
            default -> "English";
        };
    }

    private void choose(Locale language) {
        Choices.keep(language);
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(language);
            ui.getPage().reload();
        });
    }
}
