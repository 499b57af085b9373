package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest
    @CsvSource({
        "PASS,PASS,PASS",
        "PASS,NOT_CHECKED,NOT_CHECKED",
        "ATTENTION,NOT_CHECKED,ATTENTION",
        "FAIL,ATTENTION,FAIL"
    })
    void isAsLoudAsItsLoudestFinding(CheckResult one, CheckResult other, CheckResult result) {
        assertThat(assessment(List.of(), one, other).result(Criterion.TAX_ID)).isEqualTo(result);
    }

    @Test
    void saysNothingOfACriterionWithoutFindings() {
        assertThat(assessment(List.of(), CheckResult.PASS).result(Criterion.TRANSPARENCY))
                .isEqualTo(CheckResult.NOT_CHECKED);
    }

    @Test
    void hasNoFailedCriterionLeftOnceItIsOverridden() {
        var overridden = new CriterionOverrideRow(Criterion.TAX_ID, "Ann", "Ben", "Seen on paper", Instant.EPOCH);

        assertThat(assessment(List.of(), CheckResult.FAIL).failed()).containsExactly(Criterion.TAX_ID);
        assertThat(assessment(List.of(overridden), CheckResult.FAIL).failed()).isEmpty();
    }

    private static Assessment assessment(List<CriterionOverrideRow> overrides, CheckResult... results) {
        List<CriterionFinding> findings = List.of(results).stream()
                .map(result -> CriterionFinding.of(Criterion.TAX_ID, result, "ein"))
                .toList();
        return new Assessment(RegistrationId.next(), findings, overrides);
    }
}
