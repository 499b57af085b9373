package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.DayPicker;
import com.pge.sharemydata.ui.ErrorSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Until when: a preset, a day from the calendar, or until the customer stops it. */
final class TermPanel extends Composite<Section> {

    final RadioButtonGroup<HowLong> howLong = new RadioButtonGroup<>();
    final DayPicker lastDay = new DayPicker("authorization.term.day");

    private final transient LocalDate today;
    private final transient LocalDate earliest;
    private final transient LocalDate latest;

    TermPanel(LocalDate today, LocalDate earliest, LocalDate latest, Runnable changed) {
        this.today = today;
        this.earliest = earliest;
        this.latest = latest;

        howLong.setLabel(getTranslation("authorization.term.label"));
        howLong.setItems(
                Arrays.stream(HowLong.values()).filter(this::isPossible).toList());
        howLong.setItemLabelGenerator(this::words);
        howLong.addClassName("choices");
        howLong.addValueChangeListener(change -> {
            lastDay.setVisible(change.getValue() == HowLong.UNTIL_A_DAY);
            changed.run();
        });
        lastDay.between(earliest, latest);
        lastDay.setHelperText(getTranslation("authorization.term.day.hint"));
        lastDay.addValueChangeListener(change -> changed.run());
        lastDay.setVisible(false);

        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("authorization.term.title")), howLong, lastDay);
        if (earliest.isAfter(today)) {
            var least = new Paragraph(getTranslation("authorization.term.least", Dates.date(earliest)));
            least.addClassName("why");
            getContent().add(least);
        }
    }

    /** What the company proposes, else one year, else the shortest that is long enough. */
    void propose(@Nullable LocalDate preferred) {
        if (preferred != null && !preferred.isBefore(earliest) && !preferred.isAfter(latest)) {
            show(preferred);
        } else {
            howLong.setValue(isPossible(HowLong.ONE_YEAR) ? HowLong.ONE_YEAR : HowLong.UNTIL_A_DAY);
            lastDay.setValue(earliest.isAfter(today) ? earliest : null);
        }
    }

    /** @param day null where there is no end */
    void show(@Nullable LocalDate day) {
        howLong.setValue(day == null ? HowLong.UNTIL_STOPPED : HowLong.UNTIL_A_DAY);
        lastDay.setValue(day);
    }

    /** Null until the customer stops it, and while no day is chosen. */
    @Nullable
    LocalDate value() {
        return switch (howLong.getValue()) {
            case ONE_YEAR -> today.plusYears(1);
            case TWO_YEARS -> today.plusYears(2);
            case UNTIL_A_DAY -> lastDay.getValue();
            case UNTIL_STOPPED -> null;
        };
    }

    boolean check(ErrorSummary errors) {
        if (howLong.getValue() != HowLong.UNTIL_A_DAY || lastDay.check()) {
            return true;
        }
        errors.add(lastDay, lastDay.getErrorMessage());
        return false;
    }

    private boolean isPossible(HowLong choice) {
        return switch (choice) {
            case ONE_YEAR -> !today.plusYears(1).isBefore(earliest);
            case TWO_YEARS -> !today.plusYears(2).isBefore(earliest);
            case UNTIL_A_DAY, UNTIL_STOPPED -> true;
        };
    }

    private String words(HowLong choice) {
        return switch (choice) {
            case ONE_YEAR -> getTranslation("HowLong.ONE_YEAR", Dates.date(today.plusYears(1)));
            case TWO_YEARS -> getTranslation("HowLong.TWO_YEARS", Dates.date(today.plusYears(2)));
            case UNTIL_A_DAY, UNTIL_STOPPED -> getTranslation("HowLong." + choice);
        };
    }
}
