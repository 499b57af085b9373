package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of a company's software, or of a browser on its behalf, as the portal saw it. Secrets, tokens and codes are
 * masked before it is made.
 *
 * @param operation which resource or endpoint was called
 * @param organization whose certificate or client it was; null where neither is known
 * @param certificateSha256 fingerprint of the certificate presented, null where none was
 * @param status the HTTP status answered
 * @param problem why it was refused, a key of {@code connectivity.problem.*}; null where it was not
 * @param mismatch the value that was refused and what it should have been, where a problem is one of values
 * @param request the request's first line and headers worth reading, masked
 * @param response the answer's first line and the beginning of its body, masked
 */
public record ObservedCall(
        Operation operation,
        @Nullable OrganizationId organization,
        @Nullable String certificateSha256,
        int status,
        @Nullable String problem,
        @Nullable Mismatch mismatch,
        String request,
        String response,
        Instant at,
        Duration took) {

    /** A call whose problem, if any, is not one of values. */
    public ObservedCall(
            Operation operation,
            @Nullable OrganizationId organization,
            @Nullable String certificateSha256,
            int status,
            @Nullable String problem,
            String request,
            String response,
            Instant at,
            Duration took) {
        this(operation, organization, certificateSha256, status, problem, null, request, response, at, took);
    }

    /** What can be observed. */
    public enum Operation {
        TEST_TOKEN,
        LIVE_TOKEN,
        READ_SERVICE_STATUS,
        DOWNLOAD_SAMPLE_DATA,
        APPLICATION_INFORMATION,
        PORTAL_VISIT,
        TEST_AUTHORIZE,
        TEST_REDIRECT,
        TEST_CODE_TOKEN,
        OTHER;

        /** Whether a person's browser makes it: without a certificate. */
        public boolean isOfBrowser() {
            return this == PORTAL_VISIT || this == TEST_AUTHORIZE || this == TEST_REDIRECT;
        }
    }
}
