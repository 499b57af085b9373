package com.pge.sharemydata.authorization;

import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with an authorize request. Where it is not certain whom it came from, or where the answer would go,
 * the customer is told and nobody is redirected (RFC 6749, 4.1.2.1; RFC 9700, 4.1.3); everything else goes back to the
 * company.
 */
public enum AuthorizeProblem {
    UNREADABLE("authorize-unreadable"),
    REPEATED("authorize-repeated"),
    TOO_LONG("authorize-too-long"),
    CONTROL_CHARACTER("authorize-control-character"),
    NO_CLIENT("client-id-missing"),
    UNKNOWN_CLIENT("client-id-unknown"),
    NO_REDIRECT("redirect-uri-missing"),
    UNKNOWN_REDIRECT("redirect-uri-unregistered"),
    METHOD("authorize-method"),
    TOO_MANY("authorize-too-many"),

    NOT_PERMITTED(
            "authorize-not-permitted", "unauthorized_client", "The company cannot receive authorizations at present"),
    RESPONSE_TYPE("response-type", "invalid_request", "response_type has to be code"),
    RESPONSE_MODE("authorize-response-mode", "invalid_request", "response_mode has to be query, or left out"),
    REQUEST_OBJECT(
            "authorize-request-object", "invalid_request", "Request objects are not offered: send plain parameters"),
    DATE_FORM(
            "authorize-date-form", "invalid_request", "MinAuthEndDate and PreferredAuthEndDate are seconds since 1970"),
    DATE_PAST(
            "authorize-date-past",
            "invalid_request",
            "MinAuthEndDate and PreferredAuthEndDate have to be in the future"),
    DATE_FAR(
            "authorize-date-far",
            "invalid_request",
            "MinAuthEndDate and PreferredAuthEndDate are at most 100 years ahead"),
    DATE_ORDER("authorize-date-order", "invalid_request", "MinAuthEndDate is after PreferredAuthEndDate"),
    CHALLENGE_METHOD("authorize-challenge-method", "invalid_request", "code_challenge_method has to be S256"),
    CHALLENGE_FORM(
            "authorize-challenge-form", "invalid_request", "code_challenge has to be 43 characters of base64url"),
    SCOPE_TOO_LONG("scope-too-long", "invalid_scope", "A scope has at most 256 characters"),
    SCOPE_UNREADABLE("scope", "invalid_scope", "The scope is not an ESPI scope that asks for data"),
    SCOPE_FOREIGN("authorize-scope-foreign", "invalid_scope", "The scope names another company or another utility"),
    SCOPE_BEYOND("authorize-scope-beyond", "invalid_scope", "The scope asks for more than the company registered for"),
    PROVIDER_DOWN(
            "provider-down", "temporarily_unavailable", "A code cannot be issued at the moment: try again shortly"),
    PROVIDER_ERROR("authorize-provider-error", "server_error", "A code could not be issued");

    private static final String KEYS = "connectivity.problem.";

    private final String word;
    private final @Nullable String error;
    private final String description;

    AuthorizeProblem(String word) {
        this(word, null, "");
    }

    AuthorizeProblem(String word, @Nullable String error, String description) {
        this.word = word;
        this.error = error;
        this.description = description;
    }

    /** The code that the company gets (RFC 6749, 4.1.2.1); null where the customer is told instead. */
    @Nullable
    String error() {
        return error;
    }

    /** For the company's developers, in ASCII as the RFC wants it. */
    String description() {
        return description;
    }

    boolean isShown() {
        return error == null;
    }

    /** The key of the sentence that the company's people read; with {@code .help} of what to do. */
    public String key() {
        return KEYS + word;
    }
}
