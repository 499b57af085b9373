package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brightmeter Analytics, Inc.",
                "BRIGHTMETER ANALYTICS",
                "The Brightmeter Analytics Company",
                "Brightmeter  Analytics L.L.C.",
                "Brîghtméter Analytics Co., Ltd.",
                "Brightmeter-Analytics"
            })
    void looksPastCaseAccentsPunctuationAndKind(String written) {
        assertThat(CompanyName.of(written)).isEqualTo(CompanyName.of("Brightmeter Analytics"));
    }

    @ParameterizedTest
    @CsvSource({"Company,company", "The Corporation,corporation", "Smith & Sons,smith and sons", "'',''", "'-- ..',''"})
    void keepsAtLeastOneWordWhereThereIsOne(String written, String words) {
        assertThat(String.join(" ", CompanyName.of(written).words())).isEqualTo(words);
    }

    @Test
    void keepsLettersOfEveryScript() {
        assertThat(CompanyName.of("電力公司").words()).containsExactly("電力公司");
    }

    @ParameterizedTest
    @CsvSource({
        "Brightmeter Analytics, Analytics Brightmeter",
        "Bright Meter Analytics, Brightmeter Analytics",
        "Sunrise Energy LLC, Sunrise Energy Corp"
    })
    void isWhollyAlikeInAnotherOrderOrWrittenAsOne(String one, String other) {
        assertThat(CompanyName.of(one).likeness(CompanyName.of(other))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "Brightmeter Analytics, Brightmetr Analytics",
        "Brightmeter Analytics, Brigthmeter Analytics",
        "Pacific Data Services, Pacific Data Service"
    })
    void isNearlyAlikeWithASlipOfThePen(String one, String other) {
        assertThat(CompanyName.of(one).likeness(CompanyName.of(other))).isBetween(92, 99);
    }

    @ParameterizedTest
    @CsvSource({
        "Brightmeter Analytics, Sunrise Energy",
        "Pacific Gas, Atlantic Oil",
        "Green Button Alliance, Harbor Lights",
        "'', Brightmeter"
    })
    void isNotAlikeWhereWordsDiffer(String one, String other) {
        assertThat(CompanyName.of(one).likeness(CompanyName.of(other))).isLessThan(80);
    }

    @Test
    void isAsAlikeFromEitherSide() {
        CompanyName one = CompanyName.of("Bright Meter Data");
        CompanyName other = CompanyName.of("Brightmeter Database");

        assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
    }
}
