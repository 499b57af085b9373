package com.pge.sharemydata.authorization;

import com.pge.sharemydata.connectivity.Mismatch;
import com.pge.sharemydata.organization.OrganizationId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What becomes of an authorize request. */
public sealed interface AuthorizeOutcome {

    /** Whose request it was; null where nobody's can be told. */
    @Nullable
    OrganizationId organization();

    /**
     * Told to the customer on a page: the browser goes nowhere.
     *
     * @param mismatch what came and what would do, where the problem is one of values
     */
    record Refused(
            AuthorizeProblem problem,
            @Nullable OrganizationId organization,
            @Nullable Mismatch mismatch) implements AuthorizeOutcome {}

    /** Told to the company's software, by way of the browser. */
    record Redirect(
            AuthorizeProblem problem,
            OrganizationId organization,
            @Nullable Mismatch mismatch,
            URI to) implements AuthorizeOutcome {}

    /** Kept; the browser goes where a person decides. */
    record Accepted(AuthorizationRequestId request, OrganizationId organization, String path)
            implements AuthorizeOutcome {}
}
