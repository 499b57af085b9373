package com.pge.sharemydata.greenbutton.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only place where a refusal becomes an answer: a JSON string for certificates, RFC 6749 5.2 at token endpoints,
 * Problem Details (RFC 9457) for everything else.
 */
@Component
class RefusalAnswers {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String RETRY_SECONDS = "10";

    private final JsonMapper json;
    private final Claims claims;
    private final Clock clock;

    RefusalAnswers(JsonMapper json, Claims claims, Clock clock) {
        this.json = json;
        this.claims = claims;
        this.clock = clock;
    }

    private record OAuthError(
            String error, @JsonProperty("error_description") String description) {}

    private record Problem(String title, int status, String detail) {}

    void send(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = refused.refusal();
        MachineCall call = MachineCall.of(request);
        call.refusal = refusal;
        if (refusal.isOfCertificate()) {
            claims.note(call, request);
        }
        response.setStatus(refusal.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        addHeaders(refusal, call, response);
        RateLimitHeaders.write(call, response, clock.instant());
        if (refusal.isOfCertificate()) {
            write(response, JSON, refused.text());
        } else if (refusal.oauthError() != null) {
            write(response, JSON, new OAuthError(refusal.oauthError(), refused.text()));
        } else {
            String title = HttpStatus.valueOf(refusal.status()).getReasonPhrase();
            write(response, PROBLEM, new Problem(title, refusal.status(), refused.text()));
        }
    }

    private static void addHeaders(Refusal refusal, MachineCall call, HttpServletResponse response) {
        switch (refusal) {
            case NO_CLIENT, WRONG_CLIENT ->
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Share My Data\"");
            // RFC 6750, 3: no error code where no token came.
            case NO_TOKEN -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Share My Data\"");
            case UNKNOWN_TOKEN, STOPPED ->
                response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Share My Data\", error=\"invalid_token\"");
            case WRONG_TOKEN, NOT_SHARED ->
                response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Share My Data\", error=\"insufficient_scope\"");
            case PROVIDER_DOWN, CHECK_DOWN, LIMIT_DOWN -> response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case TOKEN_METHOD, METHOD -> {
                if (call.endpoint != null) {
                    response.setHeader(HttpHeaders.ALLOW, call.endpoint.allowedMethods());
                }
            }
            default -> {}
        }
    }

    private void write(HttpServletResponse response, String contentType, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
