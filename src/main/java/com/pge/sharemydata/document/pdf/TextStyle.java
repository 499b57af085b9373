package com.pge.sharemydata.document.pdf;

import java.awt.Color;

/** How a piece of text looks; sizes in points. */
enum TextStyle {
    TITLE(21, 27, true, Ink.NAVY),
    SUBTITLE(11, 16, false, Ink.GRAY),
    HEADING(13, 18, true, Ink.NAVY),
    BODY(10.25f, 14.25f, false, Ink.BLACK),
    LABEL(10.25f, 14.25f, false, Ink.GRAY),
    SMALL(8.5f, 12, false, Ink.GRAY),
    BRAND(10, 12, true, Ink.NAVY),
    MARGIN(8.5f, 12, false, Ink.GRAY);

    private final float size;
    private final float leading;
    private final boolean bold;
    private final Color color;

    TextStyle(float size, float leading, boolean bold, Color color) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.color = color;
    }

    float size() {
        return size;
    }

    /** From one line to the next. */
    float leading() {
        return leading;
    }

    boolean isBold() {
        return bold;
    }

    Color color() {
        return color;
    }

    /** The few colors; the gray has a contrast of 7:1 on white. */
    static final class Ink {
        static final Color BLACK = new Color(0x0f1b2d);
        static final Color NAVY = new Color(0x0b2344);
        static final Color GRAY = new Color(0x47566b);
        static final Color RULE = new Color(0xd5dde8);

        private Ink() {}
    }
}
