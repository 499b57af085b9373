package com.pge.sharemydata.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** A symbol of {@code images/icons.svg}; always beside words, so screen readers pass over it. */
public final class Icon {

    private Icon() {}

    /** @param name of a symbol in the sprite: check, cross, arrow, clock, alert, file, upload, shield, key, … */
    public static SvgIcon of(String name) {
        var icon = new SvgIcon("images/icons.svg", name);
        icon.addClassName("ic");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
