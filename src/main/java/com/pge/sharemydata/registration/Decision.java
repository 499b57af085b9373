package com.pge.sharemydata.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a submitted version is its status; this says by whom and why.
 *
 * @param note for colleagues; the applicant never sees it
 */
public record Decision(
        SignedBy by, List<Reason> reasons, @Nullable String note) {

    Decision forApplicant() {
        return new Decision(by, reasons, null);
    }
}
