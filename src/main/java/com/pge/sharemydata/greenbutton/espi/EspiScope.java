package com.pge.sharemydata.greenbutton.espi;

import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What may be read, as ESPI writes it: one string without a blank, at most {@value #LONGEST} characters, a single scope to
 * OAuth libraries. The identity provider never sees it.
 *
 * @param historyMonths how far back
 * @param accounts how many accounts are shared
 */
public record EspiScope(Set<Part> parts, int historyMonths, int accounts, String thirdPartyId) {

    public static final int LONGEST = 256;
    public static final int LONGEST_HISTORY = 48;

    private static final Set<Integer> ALWAYS = Set.of(1, 3, 8, 13, 14, 18, 19, 31, 32, 35, 37, 38, 39);
    private static final long SECONDS_PER_MONTH = 365L * 24 * 60 * 60 / 12;

    /** A part of a customer's data, with its word and the ESPI function blocks it stands for. */
    public enum Part {
        USAGE("Usage"),
        BILLING("Billing"),
        BASIC("Basic"),
        ACCOUNT("Account"),
        PROGRAM_ENROLLMENT("ProgramEnrollment");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        private Set<Integer> functionBlocks() {
            return switch (this) {
                case USAGE -> Set.of(4, 5);
                case BILLING -> Set.of(15, 16);
                case BASIC -> Set.of(46);
                case ACCOUNT -> Set.of(47);
                case PROGRAM_ENROLLMENT -> Set.of();
            };
        }
    }

    public EspiScope {
        parts = parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts);
        if (historyMonths < 0 || historyMonths > LONGEST_HISTORY) {
            throw new IllegalArgumentException("A history is 0 to 48 months long");
        }
    }

    /** Of a token that stands for the company alone: no customer's data is meant by it. */
    public static EspiScope ofClient(String thirdPartyId) {
        return new EspiScope(Set.of(), LONGEST_HISTORY, 0, thirdPartyId);
    }

    /** The string itself. */
    public String value() {
        var blocks = new TreeSet<>(ALWAYS);
        var words = new StringJoiner("_");
        for (Part part : parts) {
            blocks.addAll(part.functionBlocks());
            words.add(part.word);
        }
        var fields = new StringJoiner(";");
        fields.add("FB=" + String.join("_", blocks.stream().map(String::valueOf).toList()));
        if (!parts.isEmpty()) {
            fields.add("AdditionalScope=" + words);
        }
        return fields.add("IntervalDuration=900_3600")
                .add("BlockDuration=Daily")
                .add("HistoryLength=" + historyMonths * SECONDS_PER_MONTH)
                .add("AccountCollection=" + accounts)
                .add("BR=" + thirdPartyId)
                .add("dataCustodianId=PGE")
                .toString();
    }
}
