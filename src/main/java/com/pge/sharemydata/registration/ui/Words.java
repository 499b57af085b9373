package com.pge.sharemydata.registration.ui;

import com.vaadin.flow.component.Component;

/** The words for the registration's enums. */
final class Words {

    private Words() {}

    static String of(Component reader, Enum<?> word) {
        return reader.getTranslation(key(word));
    }

    static String key(Enum<?> word) {
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
