package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Milestone;
import com.pge.sharemydata.registration.MilestoneSource;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 4, technical capability: proven by a stored certificate and by the connectivity tests, not by words. */
@Component
@Order(4)
class TechnicalCheck implements CriterionCheck {

    private final ObjectProvider<MilestoneSource> sources;

    TechnicalCheck(ObjectProvider<MilestoneSource> sources) {
        this.sources = sources;
    }

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        OrganizationId organization = registration.organization();
        return Stream.of(
                reached(Milestone.CERTIFICATE_STORED, organization)
                        .map(at -> finding(CheckResult.PASS, "certificate", at))
                        .orElseGet(() -> finding(CheckResult.NOT_CHECKED, "no-certificate")),
                reached(Milestone.TESTS_PASSED, organization)
                        .map(at -> finding(CheckResult.PASS, "tests", at))
                        .orElseGet(() -> finding(CheckResult.NOT_CHECKED, "no-tests")));
    }

    private Optional<Instant> reached(Milestone milestone, OrganizationId organization) {
        return sources.stream()
                .filter(source -> source.milestone() == milestone)
                .flatMap(source -> source.reached(organization).stream())
                .findFirst();
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.TECHNICAL_CAPABILITY, result, finding, arguments);
    }
}
