package com.pge.sharemydata.directory;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one situation of a company permits: the table of the program, and the only place that says so. Behavior, help and
 * tests read it.
 *
 * @param inDropDown whether customers find the company, provided that it asks to be visible
 * @param newAuthorization whether a customer can start to share with it
 * @param tokens what its tokens open
 * @param data what happens to customers' data
 * @param cancelling what a customer who shares with it can do: cancelling is never refused
 * @param credentials what becomes of its certificates and secrets
 * @param dataCustodianApplicationStatus the code of ESPI: 1 review, 2 production, 3 on hold, 4 revoked
 */
public record Permissions(
        boolean inDropDown,
        boolean newAuthorization,
        Tokens tokens,
        Data data,
        Cancelling cancelling,
        Credentials credentials,
        int dataCustodianApplicationStatus) {

    private static final Map<Situation, Permissions> TABLE = new EnumMap<>(Map.of(
            Situation.NOT_YET_APPROVED,
            new Permissions(
                    false, false, Tokens.TEST_ONLY, Data.SANDBOX, Cancelling.NOTHING_SHARED, Credentials.TEST_USE, 1),
            Situation.LIVE,
            new Permissions(true, true, Tokens.WORK, Data.FLOWS, Cancelling.YES, Credentials.LIVE, 2),
            Situation.NOT_READY,
            new Permissions(false, false, Tokens.READ_ONLY, Data.QUEUED, Cancelling.YES, Credentials.KEPT, 3),
            Situation.SUSPENDED,
            new Permissions(false, false, Tokens.REFUSED, Data.FROZEN, Cancelling.YES, Credentials.BLOCKED, 3),
            Situation.SURRENDERED,
            new Permissions(false, false, Tokens.WORK, Data.FLOWS, Cancelling.YES, Credentials.END_DATED, 4),
            Situation.ENDED,
            new Permissions(false, false, Tokens.REFUSED, Data.STOPPED, Cancelling.YES, Credentials.OVER, 4),
            Situation.REVOKED,
            new Permissions(
                    false, false, Tokens.REFUSED, Data.STOPPED, Cancelling.SHOWN_AS_ENDED, Credentials.REVOKED, 4)));

    static Permissions in(Situation situation) {
        Permissions row = TABLE.get(situation);
        if (row == null) {
            throw new IllegalStateException("The table has no row for " + situation);
        }
        return row;
    }

    /** Whether the test endpoints hand out tokens, and test tokens open the test resources. */
    public boolean testTokens() {
        return switch (credentials) {
            case TEST_USE, LIVE, KEPT, END_DATED -> true;
            case BLOCKED, OVER, REVOKED -> false;
        };
    }

    /** Whether the live endpoints hand out tokens: new ones, and new ones for old ones. */
    public boolean newLiveTokens() {
        return tokens == Tokens.WORK;
    }

    /** Whether a live token that is still valid opens what it was issued for. */
    public boolean liveReads() {
        return tokens == Tokens.WORK || tokens == Tokens.READ_ONLY;
    }

    /** What a company's tokens open. */
    public enum Tokens {
        TEST_ONLY,
        WORK,
        /** Those that exist work for reads; a refresh is refused. */
        READ_ONLY,
        REFUSED
    }

    /** What happens to customers' data. */
    public enum Data {
        SANDBOX,
        FLOWS,
        QUEUED,
        /** Stopped, and every authorization waits. */
        FROZEN,
        STOPPED
    }

    /** What a customer who shares with the company can do. */
    public enum Cancelling {
        NOTHING_SHARED,
        YES,
        SHOWN_AS_ENDED
    }

    /** What becomes of certificates and secrets. */
    public enum Credentials {
        TEST_USE,
        LIVE,
        KEPT,
        /** Not revoked: the same ones work again after a reinstatement. */
        BLOCKED,
        END_DATED,
        OVER,
        REVOKED
    }
}
