package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.RegistrationId;
import java.util.List;
import java.util.Optional;

/** What the automatic checks say of one version of a registration, and which of them two people overrode. */
public record Assessment(
        RegistrationId registration, List<CriterionFinding> findings, List<CriterionOverrideRow> overrides) {

    public Assessment {
        findings = List.copyOf(findings);
        overrides = List.copyOf(overrides);
    }

    public List<CriterionFinding> findings(Criterion criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion() == criterion)
                .toList();
    }

    public Optional<CriterionOverrideRow> override(Criterion criterion) {
        return overrides.stream().filter(row -> row.criterion() == criterion).findFirst();
    }

    /** The loudest finding of a criterion; overridden or not. */
    public CheckResult result(Criterion criterion) {
        return findings(criterion).stream()
                .map(CriterionFinding::result)
                .reduce((one, other) -> one.isWorseThan(other) ? one : other)
                .orElse(CheckResult.NOT_CHECKED);
    }

    /** The criteria that failed and that nobody has overridden. */
    public List<Criterion> failed() {
        return List.of(Criterion.values()).stream()
                .filter(criterion -> result(criterion) == CheckResult.FAIL)
                .filter(criterion -> override(criterion).isEmpty())
                .toList();
    }
}
