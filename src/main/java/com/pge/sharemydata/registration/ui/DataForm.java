package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.ReadingInterval;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** What the company wants of a customer who chooses it. */
final class DataForm extends SectionForm<DataWanted> {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 13, 24, 36, DataWanted.LONGEST_HISTORY);

    final CheckboxGroup<DataCategory> categories =
            ask("categories", new CheckboxGroup<>(getTranslation("registration.data.categories")));
    final Select<Integer> historyMonths = ask("historyMonths", new Select<>());
    final RadioButtonGroup<ReadingInterval> readingInterval =
            ask("readingInterval", new RadioButtonGroup<>(getTranslation("registration.data.interval")));
    final Checkbox dailyNotification =
            ask("dailyNotification", new Checkbox(getTranslation("registration.data.daily")));

    DataForm() {
        categories.setHelperText(getTranslation("registration.data.categories.hint"));
        categories.setItems(DataCategory.values());
        categories.setRenderer(new ComponentRenderer<>(this::choice));
        categories.addClassName("choices");
        historyMonths.setLabel(getTranslation("registration.data.history"));
        historyMonths.setItems(MONTHS);
        historyMonths.setItemLabelGenerator(months -> getTranslation("registration.data.months", months));
        readingInterval.setItems(ReadingInterval.values());
        readingInterval.setItemLabelGenerator(choice -> Words.of(this, choice));
        add(categories, historyMonths, readingInterval, dailyNotification);
    }

    @Override
    void show(DataWanted wanted) {
        categories.setValue(wanted.categories());
        Integer months = wanted.historyMonths();
        if (months != null && !MONTHS.contains(months)) {
            historyMonths.setItems(months);
        }
        historyMonths.setValue(months);
        readingInterval.setValue(wanted.readingInterval());
        dailyNotification.setValue(wanted.dailyNotification());
    }

    @Override
    DataWanted value() {
        return new DataWanted(
                categories.getValue(),
                historyMonths.getValue(),
                readingInterval.getValue(),
                dailyNotification.getValue());
    }

    private Div choice(DataCategory category) {
        var title = new Span(Words.of(this, category));
        title.addClassName("strong");
        var hint = new Span(getTranslation(Words.key(category) + ".hint"));
        hint.addClassName("hint");
        return new Div(title, hint);
    }
}
