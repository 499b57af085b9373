package com.pge.sharemydata.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody reads from a bill to say which account is his: typed with or without hyphens, accents and capitals, the
 * words of the name in any order. Nothing of it is a secret by itself.
 */
public record BillFacts(String accountNumber, String name, String postalCode) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 200;
    private static final int POSTAL_CODE_DIGITS = 5;
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Cuts what is longer than anything on a bill. */
    public BillFacts {
        accountNumber =
                cut(NOT_OF_A_NUMBER.matcher(accountNumber).replaceAll("").toUpperCase(Locale.ROOT), LONGEST_NUMBER);
        name = cut(name.strip(), LONGEST_NAME);
        postalCode = cut(NOT_OF_A_NUMBER.matcher(postalCode).replaceAll(""), POSTAL_CODE_DIGITS);
    }

    /** Whether the name and the address of the account with this number are the ones typed. */
    boolean match(String nameOnBill, String postalCodeOnBill) {
        return words(name).equals(words(nameOnBill))
                && !words(name).isEmpty()
                && postalCode.length() == POSTAL_CODE_DIGITS
                && postalCodeOnBill.startsWith(postalCode);
    }

    private static String words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A person's data: stays out of logs. */
    @Override
    public String toString() {
        return "BillFacts[hidden]";
    }
}
