package com.pge.sharemydata.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word a person reads, by key and language. Each module keeps its own bundles in {@code vaadin-i18n/}: English in
 * {@code <module>.properties}, the others with {@code _es}, {@code _vi} and {@code _zh_Hant}; files named
 * {@code <module>-office.properties} serve the back office and are in English only.
 *
 * <p>Slots are those of {@link MessageFormat}: an apostrophe is written twice in a text that has slots, and only there.
 */
@Component
public class Texts {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    Texts() {
        Languages.ALL.forEach(language -> texts.put(language, new HashMap<>()));
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                read(bundle);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text in the reader's language, else in English, else the key in exclamation marks. */
    public String text(String key, @Nullable Locale language, @Nullable Object... arguments) {
        return find(key, language, arguments).orElse("!" + key + "!");
    }

    /** The text, or nothing where no bundle has the key. */
    public Optional<String> find(String key, @Nullable Locale language, @Nullable Object... arguments) {
        Locale nearest = Languages.nearest(language);
        String pattern = ofLanguage(nearest).get(key);
        if (pattern == null) {
            pattern = ofLanguage(Languages.ENGLISH).get(key);
        }
        if (pattern == null) {
            return Optional.empty();
        }
        return Optional.of(arguments.length == 0 ? pattern : new MessageFormat(pattern, nearest).format(arguments));
    }

    private Map<String, String> ofLanguage(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private void read(Resource bundle) throws IOException {
        String name = Optional.ofNullable(bundle.getFilename()).orElseThrow();
        Locale language = Languages.ALL.stream()
                .filter(candidate ->
                        name.endsWith("_" + candidate.toLanguageTag().replace('-', '_') + ".properties"))
                .findFirst()
                .orElse(Languages.ENGLISH);
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> {
            String before = texts.getOrDefault(language, new HashMap<>()).put((String) key, (String) text);
            if (before != null) {
                throw new IllegalStateException("Two bundles have a text for " + key + " in " + language);
            }
        });
    }
}
