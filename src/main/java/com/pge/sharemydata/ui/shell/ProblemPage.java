package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A page that stands in for one that could not be shown: what happened, and where to go from here. */
abstract class ProblemPage extends Page {

    private final Paragraph text = new Paragraph();

    ProblemPage(String titleKey) {
        super(titleKey);
        text.addClassName("lead");
        var ways = new Div(new ButtonLink("ui.problem.home", HomeView.PATH), new TextLink("ui.problem.help", "/help"));
        ways.addClassNames("row", "gap-l");
        show(text, ways);
    }

    void say(String words) {
        text.setText(words);
    }
}
