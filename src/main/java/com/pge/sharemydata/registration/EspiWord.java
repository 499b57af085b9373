package com.pge.sharemydata.registration;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How ESPI names a part of a customer's data: its word and its function blocks, in the order in which they are written. */
public enum EspiWord {
    USAGE("Usage", DataCategory.USAGE, Set.of(4, 5), Set.of(10)),
    BILLING("Billing", DataCategory.BILLING, Set.of(15, 16), Set.of()),
    BASIC("Basic", DataCategory.BASIC, Set.of(46), Set.of()),
    ACCOUNT("Account", DataCategory.ACCOUNT, Set.of(47), Set.of()),
    PROGRAM_ENROLLMENT("ProgramEnrollment", DataCategory.PROGRAM_ENROLLMENT, Set.of(), Set.of());

    /** Function blocks that open no customer's data by themselves. */
    public static final Set<Integer> ALWAYS = Set.of(1, 3, 8, 13, 14, 18, 19, 31, 32, 35, 37, 38, 39);

    public static final String CUSTODIAN = "PGE";

    private final String word;
    private final DataCategory category;

    // Set.of cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Integer> functionBlocks;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Integer> more;

    /** @param more blocks that are asked for and not written: gas, which comes with usage */
    EspiWord(String word, DataCategory category, Set<Integer> functionBlocks, Set<Integer> more) {
        this.word = word;
        this.category = category;
        this.functionBlocks = functionBlocks;
        this.more = more;
    }

    String word() {
        return word;
    }

    public DataCategory category() {
        return category;
    }

    Set<Integer> functionBlocks() {
        return functionBlocks;
    }

    public static Optional<EspiWord> of(String word) {
        return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    }

    public static Optional<EspiWord> of(int block) {
        return Arrays.stream(values())
                .filter(known -> known.functionBlocks.contains(block) || known.more.contains(block))
                .findFirst();
    }
}
