package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.eligibility.EvidenceTexts.PageText;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 3, good standing with the Commission: its list of prohibited third parties, and the company's attestation. */
@Component
@Order(3)
class StandingCheck implements CriterionCheck {

    private final Screenings screenings;
    private final EvidenceTexts texts;

    StandingCheck(Screenings screenings, EvidenceTexts texts) {
        this.screenings = screenings;
        this.texts = texts;
    }

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        Stream<CriterionFinding> screened = screenings
                .latest(registration.organization())
                .map(StandingCheck::screened)
                .orElseGet(() -> Stream.of(finding(CheckResult.NOT_CHECKED, "no-list")));
        return EvidenceKind.CPUC_ATTESTATION.isRequiredOf(registration.userType())
                ? Stream.concat(screened, Stream.of(attested(registration)))
                : screened;
    }

    private static Stream<CriterionFinding> screened(ScreeningDetails screening) {
        if (screening.outcome() == ScreeningOutcome.CLEAR) {
            return Stream.of(finding(CheckResult.PASS, "not-listed", screening.asOf(), screening.screenedAt()));
        }
        return screening.hits().stream().map(hit -> hit(hit, screening));
    }

    private static CriterionFinding hit(ScreeningHit hit, ScreeningDetails screening) {
        return switch (hit.kind()) {
            case SAME_TAX_ID ->
                finding(CheckResult.FAIL, "listed-ein", hit.found(), hit.company(), hit.reason(), screening.asOf());
            case SAME_NAME ->
                finding(CheckResult.FAIL, "listed-name", hit.found(), hit.company(), hit.reason(), screening.asOf());
            case ALIKE_NAME ->
                finding(
                        CheckResult.ATTENTION,
                        "listed-alike",
                        hit.found(),
                        hit.company(),
                        hit.reason(),
                        screening.asOf(),
                        hit.score());
        };
    }

    private CriterionFinding attested(RegistrationDetails registration) {
        List<PageText> pages = texts.of(registration, EvidenceKind.CPUC_ATTESTATION);
        if (pages.isEmpty()) {
            return finding(CheckResult.FAIL, "attestation-missing");
        }
        EvidencePlace place = pages.getFirst().place();
        return finding(CheckResult.NOT_CHECKED, "attestation", place.fileName()).at(place);
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.GOOD_STANDING, result, finding, arguments);
    }
}
