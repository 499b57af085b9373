package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.OpenPoint;
import com.vaadin.flow.component.Component;

/** Says an open point in the reader's language. */
final class OpenPointWords {

    private OpenPointWords() {}

    static String of(Component reader, OpenPoint point) {
        Object[] arguments = point.arguments().stream()
                .map(argument -> argument instanceof Enum<?> word ? reader.getTranslation(Words.key(word)) : argument)
                .toArray();
        return reader.getTranslation(point.messageKey(), arguments);
    }
}
