package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Transparency;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 5, transparency to customers: the statement is there, and so are the policies, on the company's own site. */
@Component
@Order(5)
class TransparencyCheck implements CriterionCheck {

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        Transparency told = registration.answers().transparency();
        Optional<SiteDomain> site =
                SiteDomain.ofWeb(registration.answers().company().website());
        return Stream.of(
                statement("data-use", told.dataUse()),
                statement("data-storage", told.dataStorage()),
                policy("privacy-policy", told.privacyPolicy(), site),
                policy("terms-of-service", told.termsOfService(), site));
    }

    private static CriterionFinding statement(String what, @Nullable String text) {
        return text == null ? finding(CheckResult.FAIL, what + "-missing") : finding(CheckResult.PASS, what, text);
    }

    private static CriterionFinding policy(String what, @Nullable String address, Optional<SiteDomain> site) {
        Optional<SiteDomain> own = SiteDomain.ofWeb(address);
        if (address == null || own.isEmpty()) {
            return finding(CheckResult.FAIL, what + "-missing");
        }
        return site.isEmpty() || own.equals(site)
                ? finding(CheckResult.PASS, what, address)
                : finding(
                        CheckResult.ATTENTION,
                        what + "-elsewhere",
                        address,
                        site.get().name());
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.TRANSPARENCY, result, finding, arguments);
    }
}
