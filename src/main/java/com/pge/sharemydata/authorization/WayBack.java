package com.pge.sharemydata.authorization;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way back to the company's software: its registered redirect URI with our answer in the query.
 *
 * @param redirectUri as registered; its own query is kept (RFC 6749, 3.1.2), a fragment it cannot have
 * @param state as the company sent it, byte for byte
 * @param issuer who answers, so that a company with several utilities can tell them apart (RFC 9207)
 */
record WayBack(String redirectUri, @Nullable String state, String issuer) {

    private static final String CODE = "code";
    private static final String ERROR = "error";
    private static final String DESCRIPTION = "error_description";

    URI withCode(String code) {
        var answer = new LinkedHashMap<String, String>();
        answer.put(CODE, code);
        return with(answer);
    }

    URI withDenial() {
        return withError("access_denied", "The customer did not agree");
    }

    /** Of a problem that is told to the company. */
    URI with(AuthorizeProblem problem) {
        String error = problem.error();
        if (error == null) {
            throw new IllegalArgumentException(problem + " is shown and not sent");
        }
        return withError(error, problem.description());
    }

    private URI withError(String error, String description) {
        var answer = new LinkedHashMap<String, String>();
        answer.put(ERROR, error);
        answer.put(DESCRIPTION, description);
        return with(answer);
    }

    private URI with(Map<String, String> answer) {
        if (state != null) {
            answer.put(AuthorizeParameters.STATE, state);
        }
        answer.put("iss", issuer);
        return Queries.added(redirectUri, answer);
    }

    @Override
    public String toString() {
        return "WayBack[" + redirectUri + "]";
    }
}
