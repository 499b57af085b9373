package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.Acceptance;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 6, tariff and terms agreed: each text, in the version in force. */
@Component
@Order(6)
class AgreementCheck implements CriterionCheck {

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        return Arrays.stream(Agreement.values()).map(agreement -> check(agreement, registration));
    }

    private static CriterionFinding check(Agreement agreement, RegistrationDetails registration) {
        Optional<Acceptance> last = registration.acceptances().stream()
                .filter(acceptance -> acceptance.agreement() == agreement)
                .max(Comparator.comparing(Acceptance::at));
        if (last.isEmpty()) {
            return finding(CheckResult.FAIL, "agreement-missing", agreement, agreement.version());
        }
        Acceptance accepted = last.get();
        return accepted.version().equals(agreement.version())
                ? finding(CheckResult.PASS, "agreement", agreement, accepted.version(), accepted.name(), accepted.at())
                : finding(CheckResult.ATTENTION, "agreement-older", agreement, accepted.version(), agreement.version());
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.AGREEMENTS, result, finding, arguments);
    }
}
