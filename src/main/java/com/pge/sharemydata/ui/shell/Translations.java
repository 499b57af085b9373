package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the portal's texts. */
@Component
final class Translations implements I18NProvider {

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(key, locale, arguments);
    }
}
