package com.pge.sharemydata.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages this portal speaks, English first. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale TRADITIONAL_CHINESE = Locale.forLanguageTag("zh-Hant");

    public static final List<Locale> ALL = List.of(ENGLISH, SPANISH, VIETNAMESE, TRADITIONAL_CHINESE);

    private Languages() {}

    /** The language of ours that serves a reader of the given one; English where none does. */
    public static Locale nearest(@Nullable Locale wanted) {
        if (wanted == null) {
            return ENGLISH;
        }
        return ALL.stream()
                .filter(ours -> ours.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
