package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.OpenPoint;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.ui.ErrorSummary;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of one step. Takes whatever is typed; what is wrong is pointed out beside the question, never lost. */
abstract class SectionForm<S extends Section> extends Composite<Div> {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    protected SectionForm() {
        getContent().addClassName("form");
    }

    /** Fills the questions with the answers kept. */
    abstract void show(S section);

    /** The answers as they stand. */
    abstract S value();

    /** Called after each answer that a person gives. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows beside each question what is wrong with its answer, and all of it in the summary. */
    void pointOut(List<OpenPoint> points, ErrorSummary summary) {
        summary.clear();
        fields.values().forEach(field -> mark(field, null));
        for (OpenPoint point : points) {
            Component field = fields.get(point.field());
            if (field != null) {
                String words = OpenPointWords.of(this, point);
                mark(field, words);
                summary.add(field, line(field, words));
            }
        }
    }

    protected TextField text(String name, String labelKey, int longest) {
        var field = new TextField(getTranslation(labelKey));
        field.setMaxLength(longest);
        return ask(name, field);
    }

    protected TextArea area(String name, String labelKey, int longest) {
        var field = new TextArea(getTranslation(labelKey));
        field.setMaxLength(longest);
        field.setMinRows(3);
        return ask(name, field);
    }

    /** Makes any field a question of this form; the name is the one its open points have. */
    protected <F extends AbstractField<F, ?>> F ask(String name, F field) {
        fields.put(name, field);
        field.setId(name);
        field.getElement().getThemeList().add("helper-above-field");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    protected void add(Component... components) {
        getContent().add(components);
    }

    /** Questions that belong together, under a heading that screen readers say with each. */
    protected FieldSet group(String titleKey, Component... questions) {
        var group = new FieldSet(getTranslation(titleKey));
        group.addClassName("form-group");
        group.add(questions);
        return group;
    }

    protected static String shown(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    private String line(Component field, String words) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : "";
        return label == null || label.isBlank() ? words : getTranslation("ui.errors.line", label, words);
    }

    private static void mark(Component field, @Nullable String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words == null ? "" : words);
            validated.setInvalid(words != null);
        }
    }
}
