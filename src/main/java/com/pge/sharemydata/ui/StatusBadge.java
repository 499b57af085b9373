package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A status: icon, word and tone. Done is quiet, problems are loud, and yellow means the reader is next. */
public final class StatusBadge extends Composite<Span> {

    private final Tone tone;

    public StatusBadge(Tone tone, String textKey, Object... arguments) {
        this.tone = tone;
        getContent().addClassNames("st", "st-" + tone.cssName());
        getContent().add(Icon.of(tone.icon()), new Span(getTranslation(textKey, arguments)));
    }

    public Tone tone() {
        return tone;
    }
}
