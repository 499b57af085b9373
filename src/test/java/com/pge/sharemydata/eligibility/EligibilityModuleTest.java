package com.pge.sharemydata.eligibility;

import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class EligibilityModuleTest extends EligibilityCases {

    private static final Actor REVA = new Actor("reva", "reva");
    private static final Actor SAM = new Actor("sam", "sam");

    @Test
    void findsTheTaxIdInTheLetterAndSaysWhere() {
        DocumentId letter = hand(EvidenceKind.EIN_LETTER, "Dear taxpayer", "EIN " + written() + " " + name + " INC");
        submit();

        assertThat(finding("letter-ein").result()).isEqualTo(CheckResult.PASS);
        assertThat(finding("letter-ein").place()).isEqualTo(new EvidencePlace(letter, "EIN_LETTER.pdf", 2));
        assertThat(finding("letter-name").result()).isEqualTo(CheckResult.PASS);
        assertThat(assess().result(Criterion.TAX_ID)).isEqualTo(CheckResult.PASS);
    }

    @Test
    void failsALetterWithAnotherTaxId() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        assertThat(finding("letter-other").result()).isEqualTo(CheckResult.FAIL);
        assertThat(finding("letter-other").arguments()).contains("12-3456789", written());
    }

    @Test
    void leavesALetterWithoutTextToAPerson() {
        hand(EvidenceKind.EIN_LETTER, "");
        submit();

        assertThat(finding("letter-picture").result()).isEqualTo(CheckResult.NOT_CHECKED);
    }

    @Test
    void comparesMailAddressesWithTheWebsite() {
        hand(EvidenceKind.EIN_LETTER, "EIN " + written());
        submit();

        assertThat(finding("contact-domain").result()).isEqualTo(CheckResult.PASS);
        assertThat(finding("contact-other-domain").result()).isEqualTo(CheckResult.ATTENTION);
        assertThat(assess().result(Criterion.TRANSPARENCY)).isEqualTo(CheckResult.PASS);
        assertThat(assess().result(Criterion.AGREEMENTS)).isEqualTo(CheckResult.PASS);
    }

    @Test
    void letsTwoPeopleOverrideAFailedCheckOnce() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        override(new FourEyes(REVA, SAM));

        assertThat(assess().override(Criterion.TAX_ID))
                .hasValueSatisfying(override -> assertThat(override.reason()).isEqualTo("The letter names the parent"));
        assertThat(assess().failed()).doesNotContain(Criterion.TAX_ID);
        refuses("eligibility.error.override-nothing", () -> override(new FourEyes(REVA, SAM)));
    }

    @Test
    void letsNeitherTheSubmitterNorAStrangerOverride() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        refuses("eligibility.error.override-submitter", () -> override(new FourEyes(new Actor(anna, anna), SAM)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> override(new FourEyes(SAM, REVA)));
    }

    private void override(FourEyes by) {
        does(
                SAM.subject(),
                Roles.SENIOR_REVIEWER,
                () -> eligibility.override(registration, Criterion.TAX_ID, by, "The letter names the parent"));
    }

    private CriterionFinding finding(String key) {
        return assess().findings().stream()
                .filter(finding -> finding.textKey().equals("eligibility.finding." + key))
                .findFirst()
                .orElseThrow();
    }
}
