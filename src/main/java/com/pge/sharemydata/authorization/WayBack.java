package com.pge.sharemydata.authorization;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The way back to the company's software: its registered redirect URI with our answer in the query.
 *
 * @param redirectUri as registered; its own query is kept (RFC 6749, 3.1.2), a fragment it cannot have
 * @param state as the company sent it, byte for byte
 * @param issuer who answers, so that a company with several utilities can tell them apart (RFC 9207)
 */
record WayBack(String redirectUri, @Nullable String state, String issuer) {

    URI withCode(String code) {
        return with("code=" + encoded(code));
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
        return with("error=" + encoded(error) + "&error_description=" + encoded(description));
    }

    private URI with(String answer) {
        URI address = URI.create(redirectUri);
        return URI.create(address.toASCIIString()
                + separator(address.getRawQuery())
                + answer
                + (state == null ? "" : "&state=" + encoded(state))
                + "&iss=" + encoded(issuer));
    }

    private static String separator(@Nullable String query) {
        if (query == null) {
            return "?";
        }
        return query.isEmpty() || query.endsWith("&") ? "" : "&";
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "WayBack[" + redirectUri + "]";
    }
}
