package com.pge.sharemydata.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an automatic check found.
 *
 * @param textKey says it in words ("Found …"), and what to do where there is something to do
 * @param arguments texts, numbers, enums and dates
 * @param place where it was read, null where it was not read in a document
 */
public record CriterionFinding(
        Criterion criterion,
        CheckResult result,
        String textKey,
        List<Object> arguments,
        @Nullable EvidencePlace place) {

    public CriterionFinding {
        arguments = List.copyOf(arguments);
    }

    static CriterionFinding of(Criterion criterion, CheckResult result, String finding, Object... arguments) {
        return new CriterionFinding(criterion, result, "eligibility.finding." + finding, List.of(arguments), null);
    }

    CriterionFinding at(EvidencePlace found) {
        return new CriterionFinding(criterion, result, textKey, arguments, found);
    }
}
