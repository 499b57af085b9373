package com.pge.sharemydata;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads is in a bundle, once, in order, and in each language that its bundle speaks. */
class TranslationsTest {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)[^}]*}|\\{\\w+}");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    /** First words of dotted names that are not texts. */
    private static final Set<String> NOT_TEXTS = Set.of("portal", "spring", "vaadin", "com", "java", "org", "server");

    private final Map<String, String> english = Bundles.allEnglish();
    private final Map<String, List<String>> literals = Bundles.literals();

    @Test
    void everyKeyOfTheCodeHasAText() {
        Set<String> firstWords = english.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        literals.forEach((file, texts) -> texts.stream()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> firstWords.contains(firstWord(text)) && !NOT_TEXTS.contains(firstWord(text)))
                .filter(text -> !isFileName(text))
                .filter(text -> !english.containsKey(text) && !isPrefix(text))
                .forEach(text -> missing.add(file + ": " + text)));

        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> mentioned = literals.values().stream()
                .flatMap(List::stream)
                .filter(literal -> literal.contains("."))
                .collect(Collectors.toSet());
        Set<String> endings = mentioned.stream()
                .filter(literal -> literal.startsWith(".") && literal.length() > 1)
                .collect(Collectors.toSet());
        enumWords().values().forEach(mentioned::addAll);
        List<String> unused = english.keySet().stream()
                .filter(key -> !isMentioned(key, mentioned))
                .filter(key -> endings.stream().noneMatch(key::endsWith))
                .toList();

        assertThat(unused).as("texts that no code asks for").isEmpty();
    }

    @Test
    void anEnumHasWordsForAllOfItsConstantsOrForNone() {
        var missing = new ArrayList<String>();
        enumWords().forEach((name, words) -> {
            if (words.stream().anyMatch(english::containsKey)) {
                words.stream().filter(word -> !english.containsKey(word)).forEach(missing::add);
            }
        });

        assertThat(missing).as("constants without words").isEmpty();
    }

    @Test
    void eachFileIsSortedAndSaysNothingTwice() {
        Stream.concat(Bundles.english().keySet().stream(), Bundles.translated().keySet().stream())
                .forEach(file -> {
                    List<String> keys = Bundles.keysInOrder(file);
                    assertThat(keys).as(file).doesNotHaveDuplicates();
                    assertThat(isSorted(keys)).as(file + " is sorted").isTrue();
                });
    }

    @Test
    void textsWithSlotsCanBeFilled() {
        var wrong = new ArrayList<String>();
        Stream.concat(Bundles.english().values().stream(), Bundles.translated().values().stream())
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> text.getValue().matches("(?s).*\\{\\d.*"))
                .filter(text -> !isFillable(text.getValue()))
                .forEach(text -> wrong.add(text.getKey() + "=" + text.getValue()));

        assertThat(wrong)
                .as("texts with slots double each apostrophe and close each brace")
                .isEmpty();
    }

    @Test
    void aTranslatedFileSaysAllThatTheEnglishOneSays() {
        Map<String, Map<String, String>> originals = Bundles.english();
        Bundles.translated().forEach((file, texts) -> {
            Map<String, String> original = originals.getOrDefault(Bundles.original(file), Map.of());
            assertThat(texts.keySet()).as(file).isEqualTo(original.keySet());
            texts.forEach((key, text) ->
                    assertThat(slots(text)).as(file + ": " + key).isEqualTo(slots(original.getOrDefault(key, ""))));
        });
    }

    @Test
    void theBackOfficeSpeaksEnglishOnly() {
        assertThat(Bundles.translated().keySet())
                .noneMatch(file -> Bundles.original(file).endsWith("-office.properties"));
    }

    /** By itself, or by a beginning that ends at a dot: "audit." or "mail.invitation". */
    private static boolean isMentioned(String key, Set<String> mentioned) {
        if (mentioned.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String beginning = key.substring(0, dot);
            if (mentioned.contains(beginning + ".") || (beginning.contains(".") && mentioned.contains(beginning))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrefix(String literal) {
        return english.keySet().stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static String firstWord(String text) {
        return text.substring(0, text.indexOf('.'));
    }

    private static boolean isFileName(String text) {
        return text.matches(".*\\.(pdf|csv|json|xml|xsd|html|txt|zip|pem|css|js|svg|sql|properties)");
    }

    /** By key, or by line as the sort command does: "a.b.c=" stands before "a.b=" there. */
    private static boolean isSorted(List<String> keys) {
        List<String> lines = keys.stream().map(key -> key + "=").toList();
        return keys.stream().sorted().toList().equals(keys)
                || lines.stream().sorted().toList().equals(lines);
    }

    private static boolean isFillable(String text) {
        try {
            var _ = new MessageFormat(text);
            return !SINGLE_APOSTROPHE.matcher(text).find();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Enum name to the keys of its constants. */
    private static Map<String, List<String>> enumWords() {
        var words = new HashMap<String, List<String>>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.pge.sharemydata")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getEnumConstants() != null)
                        .forEach(type -> words.put(
                                type.getSimpleName(),
                                type.getEnumConstants().stream()
                                        .map(constant -> type.getSimpleName() + "." + constant.name())
                                        .toList()));
        return words;
    }
}
