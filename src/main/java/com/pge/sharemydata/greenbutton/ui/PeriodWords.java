package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.own.UsagePeriod;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A period and its steps in the reader's language. */
final class PeriodWords {

    private static final int USUAL_DAY = 86_400;

    private final UsagePeriod period;
    private final Locale language;

    PeriodWords(UsagePeriod period, @Nullable Locale language) {
        this.period = period;
        this.language = Languages.nearest(language);
    }

    /** 23 November 2026; November 2026; 2026. */
    String title() {
        return switch (period.span()) {
            case DAY -> Dates.date(period.first());
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .localizedBy(language)
                        .format(period.first());
            case YEAR -> Integer.toString(period.first().getYear());
        };
    }

    /** A step as short as it can be under a bar. */
    String brief(Instant start) {
        ZonedDateTime at = start.atZone(Dates.PACIFIC);
        return switch (period.span()) {
            case DAY -> hour(at);
            case MONTH -> Integer.toString(at.getDayOfMonth());
            case YEAR -> at.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language);
        };
    }

    /** A step by itself. */
    String whole(Instant start) {
        ZonedDateTime at = start.atZone(Dates.PACIFIC);
        return switch (period.span()) {
            case DAY -> hour(at);
            case MONTH -> Dates.shortDate(at.toLocalDate());
            case YEAR -> at.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        };
    }

    /** On a day on which an hour comes twice or not at all, with the name of its time. */
    private String hour(ZonedDateTime at) {
        String hour = language.equals(Languages.ENGLISH)
                ? DateTimeFormatter.ofPattern("h a", Locale.ENGLISH).format(at).toLowerCase(Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(language)
                        .format(at);
        return Channel.secondsOf(period.first()) == USUAL_DAY
                ? hour
                : hour + " " + DateTimeFormatter.ofPattern("z", Locale.ENGLISH).format(at);
    }
}
