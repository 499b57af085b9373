package com.pge.sharemydata.ui;

import java.util.Locale;

/** What a status says before its words are read. Yellow is kept for {@link #YOU}: the reader is next. */
public enum Tone {
    /** The reader's turn. */
    YOU("arrow"),
    /** The utility's turn. */
    US("clock"),
    DONE("check"),
    BAD("alert"),
    /** Not begun, or of no interest now. */
    OFF("minus"),
    /** Opens later. */
    LOCK("lock"),
    /** Waiting for somebody else. */
    WAIT("clock");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The symbol that goes with the tone where none is named. */
    public String icon() {
        return icon;
    }

    /** As the stylesheets spell it. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
