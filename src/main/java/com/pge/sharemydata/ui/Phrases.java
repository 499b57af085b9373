package com.pge.sharemydata.ui;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.UI;
import java.text.ListFormat;
import java.util.List;

/** Several things as one phrase, the way the reader's language strings them together. */
public final class Phrases {

    private Phrases() {}

    /** "bills, name and address, and energy use", for a sentence; empty for nothing. */
    public static String and(List<String> parts) {
        return join(parts, ListFormat.Type.STANDARD);
    }

    /** "Bills, Name and address, Energy use", for a table; empty for nothing. */
    public static String list(List<String> parts) {
        return join(parts, ListFormat.Type.UNIT);
    }

    private static String join(List<String> parts, ListFormat.Type type) {
        UI ui = UI.getCurrent();
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(
                                Languages.nearest(ui == null ? null : ui.getLocale()), type, ListFormat.Style.FULL)
                        .format(parts);
    }
}
