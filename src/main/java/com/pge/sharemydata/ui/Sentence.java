package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** One message with slots, whose variable parts stand out. What it says can change while it is read. */
public final class Sentence extends Composite<Paragraph> {

    /** Characters that no language uses; they hold the place of a slot's borders. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    public Sentence() {
        getContent().addClassName("sentence");
    }

    public Sentence(String textKey, Object... arguments) {
        this();
        say(textKey, arguments);
    }

    public void say(String textKey, Object... arguments) {
        Object[] marked =
                Arrays.stream(arguments).map(argument -> BEGIN + argument + END).toArray();
        getContent().removeAll();
        for (String part : getTranslation(textKey, marked).split("(?=" + BEGIN + ")|(?<=" + END + ")", -1)) {
            if (part.startsWith(BEGIN)) {
                var bold = new Span(part.replace(BEGIN, "").replace(END, ""));
                bold.addClassName("strong");
                getContent().add(bold);
            } else {
                getContent().add(new Text(part));
            }
        }
    }

    /** Tells screen readers what has changed. */
    public Sentence spokenAgain() {
        getContent().getElement().setAttribute("aria-live", "polite");
        return this;
    }

    public String text() {
        return getContent().getElement().getTextRecursively();
    }
}
