package com.pge.sharemydata.ui;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times in the reader's language and in Pacific time, where the utility and its customers live. */
public final class Dates {

    public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private Dates() {}

    /** For a sentence: 23 November 2027. */
    public static String date(LocalDate date) {
        return of("d MMMM uuuu", FormatStyle.LONG).format(date);
    }

    /** For a sentence: 23 November 2027. */
    public static String date(Instant at) {
        return date(pacific(at).toLocalDate());
    }

    /** For a table: 23 Nov 2027. */
    public static String shortDate(LocalDate date) {
        return of("d MMM uuuu", FormatStyle.MEDIUM).format(date);
    }

    /** For a table: 23 Nov 2027. */
    public static String shortDate(Instant at) {
        return shortDate(pacific(at).toLocalDate());
    }

    /** 9:41 am. */
    public static String time(Instant at) {
        return locale().equals(Languages.ENGLISH)
                ? DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH)
                        .format(pacific(at))
                        .toLowerCase(Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(locale())
                        .format(pacific(at));
    }

    /** 23 November 2027, 9:41 am. */
    public static String dateTime(Instant at) {
        return text("ui.date.time", date(at), time(at));
    }

    /** Today and yesterday by these words, everything else by its date; with the time. */
    public static String when(Instant at, Instant now) {
        LocalDate day = pacific(at).toLocalDate();
        LocalDate today = pacific(now).toLocalDate();
        if (day.equals(today)) {
            return text("ui.date.today", time(at));
        }
        return day.equals(today.minusDays(1)) ? text("ui.date.yesterday", time(at)) : dateTime(at);
    }

    private static DateTimeFormatter of(String english, FormatStyle elsewhere) {
        return locale().equals(Languages.ENGLISH)
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(elsewhere).localizedBy(locale());
    }

    private static ZonedDateTime pacific(Instant at) {
        return at.atZone(PACIFIC);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return Languages.nearest(ui == null ? null : ui.getLocale());
    }

    private static String text(String key, Object... arguments) {
        return com.vaadin.flow.i18n.I18NProvider.translate(locale(), key, arguments);
    }
}
