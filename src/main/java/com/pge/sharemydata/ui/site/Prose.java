package com.pge.sharemydata.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A section of reading: a heading, then sentences, steps, points, questions. All words are keys. */
final class Prose extends Composite<Section> {

    Prose(String titleKey) {
        getContent().addClassName("prose");
        getContent().add(new H2(getTranslation(titleKey)));
    }

    Prose text(String key, Object... arguments) {
        getContent().add(new Paragraph(getTranslation(key, arguments)));
        return this;
    }

    Prose points(String... keys) {
        var points = new UnorderedList();
        for (String key : keys) {
            points.add(new ListItem(getTranslation(key)));
        }
        getContent().add(points);
        return this;
    }

    /** Numbered steps in a row: pairs of a title and a sentence. */
    Prose steps(String... keys) {
        var steps = new OrderedList();
        steps.addClassName("steps");
        for (int at = 0; at + 1 < keys.length; at += 2) {
            var text = new Paragraph(getTranslation(keys[at + 1]));
            text.addClassName("muted");
            steps.add(new ListItem(new H3(getTranslation(keys[at])), text));
        }
        getContent().add(steps);
        return this;
    }

    /** A question that opens its answer. */
    Prose question(String key, String answerKey, Object... arguments) {
        var details = new NativeDetails();
        details.setSummary(new Span(getTranslation(key)));
        details.setContent(new Paragraph(getTranslation(answerKey, arguments)));
        details.addClassName("faq");
        getContent().add(details);
        return this;
    }

    Prose with(Component... components) {
        getContent().add(components);
        return this;
    }
}
