package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.Promises;
import com.pge.sharemydata.metrics.ServiceGroup;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What was promised, and how the figures are counted. */
final class PromiseSection extends Composite<Section> {

    private static final double PERCENT = 100;

    PromiseSection(Promises promises) {
        var promised = new UnorderedList(
                item("metrics.promise.available", Numbers.percent(promises.available() / PERCENT, getLocale())),
                item("metrics.promise.token", promises.inTime(), seconds(ServiceGroup.TOKEN)),
                item("metrics.promise.read", promises.inTime(), seconds(ServiceGroup.READ)));
        var counted = new NativeDetails();
        counted.setSummary(new Span(getTranslation("metrics.counted.title")));
        counted.setContent(new UnorderedList(
                item("metrics.counted.day"),
                item("metrics.counted.people"),
                item("metrics.counted.time"),
                item("metrics.counted.failed"),
                item("metrics.counted.up"),
                item("metrics.counted.file")));
        counted.addClassName("faq");
        getContent().addClassNames("figures", "prose");
        getContent().add(new H2(getTranslation("metrics.promise.title")), promised, counted);
    }

    private String seconds(ServiceGroup group) {
        return Numbers.time(group.target().toMillis(), getLocale());
    }

    private ListItem item(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }
}
