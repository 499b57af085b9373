package com.pge.sharemydata.eligibility;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A company's name as far as it tells one company from another: without accents, punctuation, case and the words that
 * only say what kind of company it is.
 */
record CompanyName(List<String> words) {

    private static final Set<String> KINDS = Set.of(
            "ag",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "nv",
            "pbc",
            "pc",
            "plc",
            "pllc",
            "sa",
            "sarl");

    /** Words this alike are one word written in two ways. */
    private static final double SAME_WORD = 0.9;

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    static CompanyName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("&", " and ")
                .replaceAll("[.'’`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        List<String> words = plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words = words.subList(1, words.size());
        }
        int end = words.size();
        while (end > 1 && KINDS.contains(words.get(end - 1))) {
            end--;
        }
        return new CompanyName(List.copyOf(words.subList(0, end)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How alike two names are, in percent: 100 for the same words, also in another order or written as one. */
    int likeness(CompanyName other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        double asWritten = LIKENESS.apply(String.join("", words), String.join("", other.words));
        double byWords = Math.min(coverage(words, other.words), coverage(other.words, words));
        return (int) Math.floor(100 * Math.max(asWritten, byWords));
    }

    /** Which part of the letters of these words is found again in words among those. */
    private static double coverage(List<String> these, List<String> those) {
        double found = 0;
        int letters = 0;
        for (String word : these) {
            double best = those.stream()
                    .mapToDouble(candidate -> LIKENESS.apply(word, candidate))
                    .max()
                    .orElse(0);
            found += best >= SAME_WORD ? best * word.length() : 0;
            letters += word.length();
        }
        return found / letters;
    }
}
