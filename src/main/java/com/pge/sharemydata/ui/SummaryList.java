package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Answers to read again: label, value, a small note, and a link to change it. */
public final class SummaryList extends Composite<DescriptionList> {

    public SummaryList() {
        getContent().addClassName("sum");
    }

    public SummaryList row(String labelKey, String value) {
        return row(labelKey, value, "");
    }

    public SummaryList row(String labelKey, String value, String note) {
        return row(labelKey, words(value, note));
    }

    /** With "Change" beside it, which leads to the page where the answer was given. */
    public SummaryList row(String labelKey, String value, String note, String changePath) {
        String label = getTranslation(labelKey);
        var change = new TextLink("ui.summary.change", changePath).about(label);
        change.addClassName("chg");
        return row(labelKey, words(value, note), change);
    }

    public SummaryList row(String labelKey, Component... values) {
        var term = new DescriptionList.Term(getTranslation(labelKey));
        var description = new DescriptionList.Description();
        description.add(values);
        var row = new Div(term, description);
        getContent().getElement().appendChild(row.getElement());
        return this;
    }

    private static Component words(String value, String note) {
        var words = new Span(value);
        if (!note.isBlank()) {
            var small = new Span(note);
            small.addClassName("note");
            return new Span(words, small);
        }
        return words;
    }
}
