package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Whose turn is it? One sentence as heading, why, one button, and what comes after. At most one a page. */
public final class TurnCard extends Composite<Section> {

    private final Div main = new Div();
    private final Div columns = new Div(main);

    /**
     * @param tone {@link Tone#YOU} (yellow edge) where the reader is next, else {@link Tone#US} or {@link Tone#WAIT}
     * @param title the next step as an action, in words
     */
    public TurnCard(Tone tone, String title) {
        this(tone, new StatusBadge(tone, tone == Tone.YOU ? "ui.turn.you" : "ui.turn.us"), title);
    }

    /** With a badge of its own, where "Your turn" and "Our turn" do not say it. */
    public TurnCard(Tone tone, StatusBadge badge, String title) {
        getContent().addClassNames("turn", "panel");
        if (tone != Tone.YOU) {
            getContent().addClassNames("us", tone.cssName());
        }
        main.addClassNames("turn-main", "stack");
        columns.addClassNames("turn-in", "turn-cols");
        main.add(badge, new H2(title));
        getContent().add(columns);
    }

    /** Why, in at most two lines. */
    public TurnCard why(String text) {
        var why = new Paragraph(text);
        why.addClassName("measure");
        main.add(why);
        return this;
    }

    /** One primary button, then quieter things. */
    public TurnCard actions(Component... actions) {
        var row = new Div(actions);
        row.addClassNames("row", "gap-l");
        main.add(row);
        return this;
    }

    /** What comes after this step, one short sentence each. */
    public TurnCard after(String... sentences) {
        var after = new Div(new H3(getTranslation("ui.turn.after")));
        after.addClassName("after");
        for (String sentence : sentences) {
            after.add(new Paragraph(sentence));
        }
        columns.add(after);
        return this;
    }

    /** The milestones, under the card. */
    public TurnCard track(Track track) {
        var below = new Div(track);
        below.addClassName("turn-track");
        getContent().add(below);
        return this;
    }
}
