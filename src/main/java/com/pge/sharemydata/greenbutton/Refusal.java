package com.pge.sharemydata.greenbutton;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the machine API says no: the status, for token endpoints the error of RFC 6749, 5.2, and a sentence
 * for whoever wrote the calling software. The name, in lower case, is also the problem an observed call is filed under.
 */
public enum Refusal {
    // Certificates: the answer is a JSON string and tells nothing more to a stranger.
    NO_CERTIFICATE(400, "Invalid Certificate"),
    UNKNOWN_CERTIFICATE(400, "Invalid Certificate"),
    FOREIGN_CERTIFICATE(400, "Invalid Certificate"),

    // Token endpoints.
    TOKEN_METHOD(405, "invalid_request", "%s not permitted"),
    MISSING_GRANT_TYPE(400, "invalid_request", "Missing grant_type"),
    REPEATED_PARAMETER(400, "invalid_request", "The parameter %s is given twice with different values"),
    MALFORMED_PARAMETERS(400, "invalid_request", "The parameters cannot be read: %s"),
    SECRET_IN_ADDRESS(
            400,
            "invalid_request",
            "A client_secret does not belong into an address: use Basic authentication or the body"),
    REQUEST_TOO_LARGE(413, "invalid_request", "A token request has at most 16384 bytes"),
    NO_CLIENT(401, "invalid_client", "Client authentication is missing: send client_id and client_secret"),
    WRONG_CLIENT(401, "invalid_client", "The client_id is unknown or the client_secret is wrong"),
    UNSUPPORTED_GRANT(400, "unsupported_grant_type", "This grant_type is not offered: use client_credentials"),
    SCOPE_TOO_LONG(400, "invalid_scope", "A scope has at most 256 characters"),
    NOT_LIVE(
            400,
            "unauthorized_client",
            "Live tokens are given once the company is live: use the test endpoint until then"),
    STOPPED_CLIENT(400, "unauthorized_client", "The company has no access at present"),
    PROVIDER_DOWN(503, "temporarily_unavailable", "Tokens cannot be issued at the moment: try again shortly"),

    // Resources.
    NO_TOKEN(401, "An access token is needed: Authorization: Bearer ..."),
    UNKNOWN_TOKEN(401, "The access token is unknown or has expired: get a new one"),
    STOPPED(401, "The company has no access at present"),
    WRONG_TOKEN(403, "This class of access token does not open this resource"),
    UNKNOWN_PATH(404, "There is nothing here"),
    METHOD(405, "%s is not permitted here"),
    CHECK_DOWN(503, "The access token cannot be checked at the moment: try again shortly"),
    UNEXPECTED(500, "Something went wrong on our side");

    private final int status;
    private final @Nullable String oauthError;
    private final String text;

    Refusal(int status, String text) {
        this(status, null, text);
    }

    Refusal(int status, @Nullable String oauthError, String text) {
        this.status = status;
        this.oauthError = oauthError;
        this.text = text;
    }

    public int status() {
        return status;
    }

    /** The error code at a token endpoint; null for refusals of other kinds. */
    public @Nullable String oauthError() {
        return oauthError;
    }

    /** The sentence, its one slot filled. */
    public String text(String detail) {
        return text.contains("%s") ? text.formatted(detail) : text;
    }

    public boolean isOfCertificate() {
        return this == NO_CERTIFICATE || this == UNKNOWN_CERTIFICATE || this == FOREIGN_CERTIFICATE;
    }

    /** The key of the sentence that a company's people read beside the observed call. */
    public String problemKey() {
        return "connectivity.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
