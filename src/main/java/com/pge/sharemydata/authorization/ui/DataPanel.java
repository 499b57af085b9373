package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.Set;

/** Which data: what the company needs stands fast, the rest can be added. */
final class DataPanel extends Composite<Section> {

    final CheckboxGroup<DataCategory> more = new CheckboxGroup<>();

    private final transient Set<DataCategory> minimum;
    private final int historyMonths;

    /** @param changed runs after each change of a choice */
    DataPanel(
            String company, Set<DataCategory> minimum, Set<DataCategory> chosen, int historyMonths, Runnable changed) {
        this.minimum = minimum;
        this.historyMonths = historyMonths;
        Set<DataCategory> optional = EnumSet.allOf(DataCategory.class);
        optional.removeAll(minimum);
        Set<DataCategory> added = EnumSet.noneOf(DataCategory.class);
        added.addAll(chosen);
        added.removeAll(minimum);

        more.setLabel(getTranslation("authorization.data.more", company));
        more.setItems(optional);
        more.setValue(added);
        more.setRenderer(new ComponentRenderer<>(this::explained));
        more.addClassName("choices");
        more.addValueChangeListener(change -> {
            more.setInvalid(false);
            changed.run();
        });

        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("authorization.data.title")));
        if (!minimum.isEmpty()) {
            var needs = new Paragraph(getTranslation("authorization.data.needs", company));
            needs.addClassName("strong");
            getContent().add(needs, needed());
        }
        if (!optional.isEmpty()) {
            getContent().add(more);
        }
    }

    Set<DataCategory> value() {
        Set<DataCategory> chosen = EnumSet.noneOf(DataCategory.class);
        chosen.addAll(minimum);
        chosen.addAll(more.getValue());
        return chosen;
    }

    /** Says what is missing beside the field and in the summary. */
    boolean check(ErrorSummary errors) {
        boolean missing = value().isEmpty();
        if (missing) {
            String message = getTranslation("authorization.error.no-data");
            more.setErrorMessage(message);
            more.setInvalid(true);
            errors.add(more, message);
        }
        return !missing;
    }

    private UnorderedList needed() {
        var list = new UnorderedList();
        list.addClassName("facts");
        list.getElement().setAttribute("role", "list");
        minimum.stream()
                .sorted()
                .map(category ->
                        new ListItem(explained(category), new StatusBadge(Tone.LOCK, "authorization.data.needed")))
                .forEach(list::add);
        return list;
    }

    private Div explained(DataCategory category) {
        var title = new Span(getTranslation("authorization.data." + category));
        title.addClassName("strong");
        var hint = new Span(getTranslation("authorization.data." + category + ".hint", historyMonths));
        hint.addClassName("hint");
        return new Div(title, hint);
    }
}
