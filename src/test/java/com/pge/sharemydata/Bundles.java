package com.pge.sharemydata;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of texts, and the keys that the code mentions; read from the sources. */
final class Bundles {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TRANSLATED = Pattern.compile("_(es|vi|zh_Hant)\\.properties$");

    private Bundles() {}

    /** File name to texts, English only. */
    static Map<String, Map<String, String>> english() {
        return files(false);
    }

    /** File name to texts, the other languages. */
    static Map<String, Map<String, String>> translated() {
        return files(true);
    }

    static Map<String, String> allEnglish() {
        var all = new TreeMap<String, String>();
        english().values().forEach(all::putAll);
        return all;
    }

    /** The English file that a translated one belongs to. */
    static String original(String translated) {
        return TRANSLATED.matcher(translated).replaceFirst(".properties");
    }

    /** The keys of a file in the order of its lines. */
    static List<String> keysInOrder(String file) {
        return read(TEXTS.resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    /** Every string literal of the code, by the file it stands in. */
    static Map<String, List<String>> literals() {
        var literals = new HashMap<String, List<String>>();
        for (Path file : walk(CODE, ".java")) {
            Matcher matcher = LITERAL.matcher(read(file).replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", ""));
            var here = new ArrayList<String>();
            while (matcher.find()) {
                here.add(matcher.group(1));
            }
            literals.put(file.toString(), here);
        }
        return literals;
    }

    private static Map<String, Map<String, String>> files(boolean translated) {
        var files = new TreeMap<String, Map<String, String>>();
        for (Path file : walk(TEXTS, ".properties")) {
            String name = file.getFileName().toString();
            if (TRANSLATED.matcher(name).find() == translated) {
                var texts = new TreeMap<String, String>();
                properties(file).forEach((key, text) -> texts.put((String) key, (String) text));
                files.put(name, texts);
            }
        }
        return files;
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
