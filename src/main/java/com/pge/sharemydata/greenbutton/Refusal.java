package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.GrantProblem;
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
    UNSUPPORTED_GRANT(
            400,
            "unsupported_grant_type",
            "This grant_type is not offered: use client_credentials, authorization_code or refresh_token"),
    NO_CODE(400, "invalid_request", "Missing code"),
    UNKNOWN_CODE(400, "invalid_grant", "The code is unknown"),
    FOREIGN_CODE(400, "invalid_grant", "The code was given to another client"),
    USED_CODE(400, "invalid_grant", "The code was used before: the tokens it gave have ended"),
    LATE_CODE(400, "invalid_grant", "The code is over: it works for 300 seconds"),
    CODE_REDIRECT_URI(400, "invalid_grant", "The redirect_uri is not the one that the code was sent to"),
    CODE_VERIFIER(
            400, "invalid_grant", "The code_verifier is missing, wrong, or was not announced by a code_challenge"),
    OTHER_PERSON(400, "invalid_grant", "The person who agreed is not the one who was signed in"),
    REFRESH_TOKEN(400, "invalid_grant", "The refresh token is missing, unknown, replaced or over"),
    ENDED_AUTHORIZATION(400, "invalid_grant", "The customer's authorization is over"),
    WAITING_AUTHORIZATION(
            400, "unauthorized_client", "The customer's authorization waits while the company is suspended"),
    NO_TOKEN_PARAMETER(400, "invalid_request", "Missing token"),
    UNSUPPORTED_TOKEN(
            400, "unsupported_token_type", "Tokens of the company itself end by themselves and cannot be revoked"),
    SCOPE_TOO_LONG(400, "invalid_scope", "A scope has at most 256 characters"),
    NOT_LIVE(
            400,
            "unauthorized_client",
            "Live tokens are given once the company is live: use the test endpoint until then"),
    STOPPED_CLIENT(400, "unauthorized_client", "The company has no access at present"),
    TOKENS_MAINTAINED(503, "temporarily_unavailable", "Planned maintenance until %s: try again then"),
    PROVIDER_DOWN(503, "temporarily_unavailable", "Tokens cannot be issued at the moment: try again shortly"),

    // Resources.
    NO_TOKEN(401, "An access token is needed: Authorization: Bearer ..."),
    UNKNOWN_TOKEN(401, "The access token is unknown or has expired: get a new one"),
    STOPPED(401, "The company has no access at present"),
    WRONG_TOKEN(403, "This class of access token does not open this resource"),
    NOT_SHARED(403, "The customer did not agree to share this"),
    BAD_COUNT(400, "%s is a whole number above zero"),
    BAD_NUMBER(400, "%s is a whole number"),
    BAD_TIME(400, "%s is a number of seconds since 1970, or a time such as 2026-11-23T20:00:00Z"),
    REPEATED_FILTER(400, "%s is given twice"),
    UNREADABLE_QUERY(400, "The query cannot be read"),
    UNKNOWN_PATH(404, "There is nothing here"),
    NOT_ACCEPTABLE(406, "This is served as %s"),
    METHOD(405, "%s is not permitted here"),
    OVER_LIMIT(429, "The client has made all its calls of this %s: see Retry-After"),
    TOO_MANY_AT_ONCE(429, "Too many calls of the client wait for an answer: make fewer at once"),
    LIMIT_DOWN(503, "The calls cannot be counted at the moment: try again shortly"),
    MAINTAINED(503, "Planned maintenance until %s: try again then"),
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
        return "connectivity.problem."
                + shownAs().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a connection test cannot meet has no words of its own there. */
    private Refusal shownAs() {
        return switch (this) {
            case OTHER_PERSON -> UNKNOWN_CODE;
            case ENDED_AUTHORIZATION, WAITING_AUTHORIZATION -> REFRESH_TOKEN;
            case NOT_SHARED -> WRONG_TOKEN;
            case TOKENS_MAINTAINED -> PROVIDER_DOWN;
            case MAINTAINED -> CHECK_DOWN;
            case NO_TOKEN_PARAMETER,
                    UNSUPPORTED_TOKEN,
                    BAD_COUNT,
                    BAD_NUMBER,
                    BAD_TIME,
                    REPEATED_FILTER,
                    UNREADABLE_QUERY,
                    NOT_ACCEPTABLE -> MALFORMED_PARAMETERS;
            case TOO_MANY_AT_ONCE -> OVER_LIMIT;
            case LIMIT_DOWN -> UNEXPECTED;
            default -> this;
        };
    }

    static Refusal of(GrantProblem problem) {
        return switch (problem) {
            case CODE_UNKNOWN -> UNKNOWN_CODE;
            case CODE_FOREIGN -> FOREIGN_CODE;
            case CODE_USED -> USED_CODE;
            case CODE_OVER -> LATE_CODE;
            case REDIRECT_URI_MISSING, REDIRECT_URI_OTHER -> CODE_REDIRECT_URI;
            case VERIFIER_MISSING, VERIFIER_UNASKED, VERIFIER_WRONG -> CODE_VERIFIER;
            case PERSON_OTHER -> OTHER_PERSON;
            case AUTHORIZATION_OVER -> ENDED_AUTHORIZATION;
            case AUTHORIZATION_WAITS -> WAITING_AUTHORIZATION;
            case REFRESH_TOKEN_DEAD -> REFRESH_TOKEN;
        };
    }
}
