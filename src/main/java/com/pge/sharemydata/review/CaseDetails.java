package com.pge.sharemydata.review;

import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.document.DocumentDetails;
import com.pge.sharemydata.eligibility.ScreeningDetails;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything a reviewer judges by.
 *
 * @param screening the last comparison with the Commission's list; null before the first list
 * @param readiness of the suites that a company of its type needs
 * @param verdicts what the reader may do with it now
 */
public record CaseDetails(
        RegistrationDetails registration,
        OrganizationDetails organization,
        List<File> files,
        @Nullable ScreeningDetails screening,
        List<SuiteReadiness> readiness,
        Turn turn,
        List<Verdict> verdicts) {

    /** A document and what it shall prove. */
    public record File(EvidenceKind kind, DocumentDetails document) {}

    public boolean isHit() {
        return screening != null && !screening.hits().isEmpty();
    }

    /** Whether the reader can take it, or take it over. */
    public boolean isToBeTaken() {
        return turn == Turn.NO_REVIEWER || turn == Turn.COLLEAGUE;
    }
}
