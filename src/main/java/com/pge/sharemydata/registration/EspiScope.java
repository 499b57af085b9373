package com.pge.sharemydata.registration;

import java.util.Collections;
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
public record EspiScope(Set<DataCategory> data, int historyMonths, int accounts, String thirdPartyId) {

    public static final int LONGEST = 256;
    public static final int LONGEST_HISTORY = DataWanted.LONGEST_HISTORY;

    private static final long SECONDS_PER_MONTH = 365L * 24 * 60 * 60 / 12;

    public EspiScope {
        data = data.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(data));
        if (historyMonths < 0 || historyMonths > LONGEST_HISTORY) {
            throw new IllegalArgumentException("A history is 0 to 48 months long");
        }
    }

    /** Of a token that stands for the company alone: no customer's data is meant by it. */
    public static EspiScope ofClient(String thirdPartyId) {
        return new EspiScope(Set.of(), LONGEST_HISTORY, 0, thirdPartyId);
    }

    /** Of what a company asks every customer for, one account of each. */
    public static EspiScope ofCompany(DataWanted wanted, String thirdPartyId) {
        Integer months = wanted.historyMonths();
        return new EspiScope(wanted.categories(), months == null ? LONGEST_HISTORY : months, 1, thirdPartyId);
    }

    /** The string itself. */
    public String value() {
        return value(Set.of(), Set.of());
    }

    /** The same, with more function blocks, and without those of it that are not meant. */
    public String value(Set<Integer> more, Set<Integer> less) {
        var blocks = new TreeSet<>(EspiWord.ALWAYS);
        var words = new StringJoiner("_");
        for (EspiWord word : EspiWord.values()) {
            if (data.contains(word.category())) {
                blocks.addAll(word.functionBlocks());
                words.add(word.word());
            }
        }
        blocks.addAll(more);
        blocks.removeAll(less);
        var fields = new StringJoiner(";");
        fields.add("FB=" + String.join("_", blocks.stream().map(String::valueOf).toList()));
        if (!data.isEmpty()) {
            fields.add("AdditionalScope=" + words);
        }
        return fields.add("IntervalDuration=900_3600")
                .add("BlockDuration=Daily")
                .add("HistoryLength=" + historyMonths * SECONDS_PER_MONTH)
                .add("AccountCollection=" + accounts)
                .add("BR=" + thirdPartyId)
                .add("dataCustodianId=" + EspiWord.CUSTODIAN)
                .toString();
    }
}
