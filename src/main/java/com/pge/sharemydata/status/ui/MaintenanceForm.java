package com.pge.sharemydata.status.ui;

import com.pge.sharemydata.status.MaintenancePlan;
import com.pge.sharemydata.status.MaintenanceRow;
import com.pge.sharemydata.status.ServicePart;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** From when to when, in Pacific time, which parts, and more words. */
final class MaintenanceForm extends Composite<FormLayout> {

    private static final int LONGEST_NOTE = 500;

    final DateTimePicker start = new DateTimePicker(getTranslation("status.form.start"));
    final DateTimePicker end = new DateTimePicker(getTranslation("status.form.end"));
    final CheckboxGroup<ServicePart> parts = new CheckboxGroup<>(getTranslation("status.form.parts"));
    final TextArea note = new TextArea(getTranslation("status.form.note"));

    MaintenanceForm() {
        parts.setItems(ServicePart.ANNOUNCED);
        parts.setItemLabelGenerator(part -> getTranslation("ServicePart." + part));
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(getTranslation("status.form.note.hint"));
        getContent().add(start, end, parts, note);
    }

    void show(MaintenanceRow window) {
        start.setValue(local(window.start()));
        end.setValue(local(window.end()));
        parts.setValue(window.parts());
        note.setValue(window.note());
    }

    /** What was planned; nothing while something is missing, which is then said. */
    Optional<MaintenancePlan> value() {
        LocalDateTime from = start.getValue();
        LocalDateTime to = end.getValue();
        Set<ServicePart> chosen = parts.getValue();
        start.setErrorMessage(getTranslation("status.form.missing"));
        start.setInvalid(from == null);
        end.setErrorMessage(getTranslation("status.form.missing"));
        end.setInvalid(to == null);
        parts.setErrorMessage(getTranslation("status.error.parts"));
        parts.setInvalid(chosen.isEmpty());
        return from == null || to == null || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new MaintenancePlan(instant(from), instant(to), EnumSet.copyOf(chosen), note.getValue()));
    }

    private static Instant instant(LocalDateTime pacific) {
        return pacific.atZone(Dates.PACIFIC).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Dates.PACIFIC);
    }
}
