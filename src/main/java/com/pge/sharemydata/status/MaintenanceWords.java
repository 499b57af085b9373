package com.pge.sharemydata.status;

import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maintenance in the words of a language, for mails, the feed and the page. */
@Component
public class MaintenanceWords {

    private final Texts texts;

    MaintenanceWords(Texts texts) {
        this.texts = texts;
    }

    /** The API, Signing in. */
    public String parts(MaintenanceRow window, @Nullable Locale language) {
        return window.parts().stream()
                .sorted()
                .map(part -> texts.text("ServicePart." + part, language))
                .collect(Collectors.joining(", "));
    }

    /** With the date and the time of day in California. */
    public String time(Instant at, @Nullable Locale language) {
        Locale nearest = Languages.nearest(language);
        DateTimeFormatter format = nearest.equals(Languages.ENGLISH)
                ? DateTimeFormatter.ofPattern("d MMMM uuuu, h:mm a", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(nearest);
        return texts.text("status.pacific", nearest, format.format(at.atZone(Dates.PACIFIC)));
    }
}
