package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.ReadingInterval;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedScopeTest {

    private static final DataWanted REGISTERED =
            new DataWanted(EnumSet.of(DataCategory.USAGE, DataCategory.BILLING), 24, ReadingInterval.HOURLY, false);

    @Test
    void understandsWhatThePortalItselfWrites() {
        var all = EnumSet.allOf(DataCategory.class);

        AskedScope asked =
                AskedScope.read(new EspiScope(all, 48, 1, "50916").value()).orElseThrow();

        assertThat(asked.data()).isEqualTo(all);
        assertThat(asked.isOf("50916")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AdditionalScope=Usage | USAGE",
                "FB=1_3_4_5_8 | USAGE",
                "FB=10 | USAGE",
                "FB=1_15_16;AdditionalScope=Usage | USAGE BILLING",
                "FB=46_47;HistoryLength=3600 | BASIC ACCOUNT",
                "AdditionalScope=ProgramEnrollment;BR=50916;dataCustodianId=PGE | PROGRAM_ENROLLMENT"
            })
    void findsTheDataInWordsAndFunctionBlocks(String scope, String data) {
        assertThat(AskedScope.read(scope).orElseThrow().data())
                .extracting(DataCategory::name)
                .containsExactlyInAnyOrder(data.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openid",
                "openid profile",
                "FB",
                "FB=",
                "FB=1_3",
                "FB=999",
                "FB=40_4",
                "FB=4_;AdditionalScope=Usage",
                "FB=4;FB=5",
                "AdditionalScope=Everything",
                "AdditionalScope=Usage Billing",
                "AdditionalScope=usage",
                "AdditionalScope=Usage;Admin=true",
                "AdditionalScope=Usage;",
                "AdditionalScope=Usage;HistoryLength=99999999999999999999",
                "AdditionalScope=Usage;HistoryLength=-1",
                "AdditionalScope=Usage;BR=1' or '1'='1",
                "smd-customer offline_access"
            })
    void understandsNothingElse(String scope) {
        assertThat(AskedScope.read(scope)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AdditionalScope=Usage, true",
        "AdditionalScope=Usage_Billing, true",
        "AdditionalScope=Usage_Account, false",
        "FB=4_47, false",
        // 24 months, leap days included, and one month more.
        "AdditionalScope=Usage;HistoryLength=63244800, true",
        "AdditionalScope=Usage;HistoryLength=66960000, false"
    })
    void staysWithinWhatWasRegistered(String scope, boolean within) {
        assertThat(AskedScope.read(scope).orElseThrow().isWithin(REGISTERED)).isEqualTo(within);
    }

    @Test
    void isWithinNothingWhereNothingWasRegistered() {
        var nothing = new DataWanted(Set.of(), null, null, false);

        assertThat(AskedScope.read("AdditionalScope=Usage").orElseThrow().isWithin(nothing))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AdditionalScope=Usage, true",
        "AdditionalScope=Usage;BR=50916, true",
        "AdditionalScope=Usage;BR=50917, false",
        "AdditionalScope=Usage;dataCustodianId=SCE, false"
    })
    void isOfTheCompanyThatItNames(String scope, boolean own) {
        assertThat(AskedScope.read(scope).orElseThrow().isOf("50916")).isEqualTo(own);
    }
}
