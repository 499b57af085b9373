package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Set;

/** What the company cannot see: what is never shared, and what was not chosen. */
final class LimitsPanel extends Composite<Section> {

    final UnorderedList limits = new UnorderedList();

    LimitsPanel() {
        limits.addClassNames("checks", "no");
        getContent().addClassName("stack-s");
        getContent().add(new H2(getTranslation("authorization.limits.title")), limits);
    }

    /** @param left how many services stay out */
    void show(Set<DataCategory> data, int left) {
        limits.removeAll();
        add(getTranslation("authorization.limits.bank"));
        add(getTranslation("authorization.limits.password"));
        Set<DataCategory> out = EnumSet.allOf(DataCategory.class);
        out.removeAll(data);
        if (!out.isEmpty()) {
            add(getTranslation("authorization.limits.data", Words.data(this, out)));
        }
        if (left > 0) {
            add(getTranslation("authorization.limits.services", left));
        }
    }

    private void add(String text) {
        limits.add(new ListItem(Icon.of("cross"), new Div(text)));
    }
}
