package com.pge.sharemydata.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.directory.Permissions.Cancelling;
import com.pge.sharemydata.directory.Permissions.Credentials;
import com.pge.sharemydata.directory.Permissions.Data;
import com.pge.sharemydata.directory.Permissions.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

    @ParameterizedTest
    @CsvSource({
        // situation       drop-down new   tokens     data     cancelling      credentials  ESPI
        "NOT_YET_APPROVED, false, false, TEST_ONLY, SANDBOX, NOTHING_SHARED, TEST_USE,    1",
        "LIVE,             true,  true,  WORK,      FLOWS,   YES,            LIVE,        2",
        "NOT_READY,        false, false, READ_ONLY, QUEUED,  YES,            KEPT,        3",
        "SUSPENDED,        false, false, REFUSED,   FROZEN,  YES,            BLOCKED,     3",
        "SURRENDERED,      false, false, WORK,      FLOWS,   YES,            END_DATED,   4",
        "ENDED,            false, false, REFUSED,   STOPPED, YES,            OVER,        4",
        "REVOKED,          false, false, REFUSED,   STOPPED, SHOWN_AS_ENDED, REVOKED,     4"
    })
    void areThoseOfTheProgram(
            Situation situation,
            boolean inDropDown,
            boolean newAuthorization,
            Tokens tokens,
            Data data,
            Cancelling cancelling,
            Credentials credentials,
            int status) {
        assertThat(situation.permits())
                .isEqualTo(
                        new Permissions(inDropDown, newAuthorization, tokens, data, cancelling, credentials, status));
    }

    @ParameterizedTest
    @CsvSource({
        // situation        test   new    reads
        "NOT_YET_APPROVED, true,  false, false",
        "LIVE,             true,  true,  true",
        "NOT_READY,        true,  false, true",
        "SUSPENDED,        false, false, false",
        "SURRENDERED,      true,  true,  true",
        "ENDED,            false, false, false",
        "REVOKED,          false, false, false"
    })
    void openWhatTheTokensOfTheSituationMayOpen(
            Situation situation, boolean testTokens, boolean newLiveTokens, boolean liveReads) {
        assertThat(situation.permits().testTokens()).isEqualTo(testTokens);
        assertThat(situation.permits().newLiveTokens()).isEqualTo(newLiveTokens);
        assertThat(situation.permits().liveReads()).isEqualTo(liveReads);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void hideNobodyWithWhomACustomerCouldShare(Situation situation) {
        assertThat(situation.permits().newAuthorization())
                .isEqualTo(situation.permits().inDropDown());
    }
}
