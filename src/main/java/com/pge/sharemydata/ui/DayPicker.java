package com.pge.sharemydata.ui;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A calendar in the reader's language, for one day between two others. */
public final class DayPicker extends DatePicker {

    public DayPicker(String labelKey) {
        Locale language = Languages.nearest(getLocale());
        setLabel(getTranslation(labelKey));
        setLocale(language);
        setI18n(words(language));
    }

    public void between(LocalDate earliest, LocalDate latest) {
        setRequired(true);
        setMin(earliest);
        setMax(latest);
        setI18n(words(Languages.nearest(getLocale()))
                .setBadInputErrorMessage(getTranslation("ui.day.bad"))
                .setRequiredErrorMessage(getTranslation("ui.day.missing"))
                .setMinErrorMessage(getTranslation("ui.day.early", Dates.date(earliest)))
                .setMaxErrorMessage(getTranslation("ui.day.late", Dates.date(latest))));
    }

    /** Whether a day is chosen that can be; else the field says what is wrong. */
    public boolean check() {
        validate();
        return !isInvalid();
    }

    private DatePickerI18n words(Locale language) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                // The week begins on Sunday in California, in every language.
                .setFirstDayOfWeek(0)
                .setToday(getTranslation("ui.day.today"))
                .setCancel(getTranslation("ui.day.cancel"));
    }

    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
