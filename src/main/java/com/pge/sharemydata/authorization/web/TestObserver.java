package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.Mismatch;
import com.pge.sharemydata.connectivity.ObservedCall;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.OrganizationId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Reports what browsers do at the test endpoint to those who watch connectivity, refusals too: that is how a company
 * sees why its authorize call failed. Codes are masked.
 */
@Component
class TestObserver {

    private static final List<String> HEADERS_WORTH_READING = List.of("Host", "User-Agent", "Accept-Language");
    private static final Pattern CODES = Pattern.compile("([?&](?:code|client_secret)=)[^&\\s]*");
    private static final int LONGEST_LINE = 2_000;

    private record Found(@Nullable String problem, @Nullable Mismatch mismatch) {}

    private final Connectivity connectivity;
    private final Members members;
    private final Clock clock;

    TestObserver(Connectivity connectivity, Members members, Clock clock) {
        this.connectivity = connectivity;
        this.members = members;
        this.clock = clock;
    }

    void authorize(HttpServletRequest request, AuthorizeOutcome outcome, ResponseEntity<String> answer, Instant at) {
        Found found = switch (outcome) {
            case AuthorizeOutcome.Refused refused -> new Found(refused.problem().key(), refused.mismatch());
            case AuthorizeOutcome.Redirect redirect ->
                new Found(redirect.problem().key(), redirect.mismatch());
            case AuthorizeOutcome.Accepted _ -> new Found(null, null);
        };
        report(Operation.TEST_AUTHORIZE, company(outcome), found, request, answer, at);
    }

    /** The browser goes back to the company, with the code or with why there is none. */
    void redirect(
            HttpServletRequest request,
            OrganizationId company,
            @Nullable String problem,
            ResponseEntity<String> answer,
            Instant at) {
        report(Operation.TEST_REDIRECT, company, new Found(problem, null), request, answer, at);
    }

    private void report(
            Operation operation,
            @Nullable OrganizationId company,
            Found found,
            HttpServletRequest request,
            ResponseEntity<String> answer,
            Instant at) {
        if (company != null) {
            connectivity.observe(new ObservedCall(
                    operation,
                    company,
                    null,
                    answer.getStatusCode().value(),
                    found.problem(),
                    found.mismatch(),
                    requestText(request),
                    responseText(answer),
                    at,
                    Duration.between(at, clock.instant())));
        }
    }

    /** A request that names nobody is put down to the company of the person at the browser. */
    private @Nullable OrganizationId company(AuthorizeOutcome outcome) {
        OrganizationId named = outcome.organization();
        return named == null ? members.mine().map(Membership::organization).orElse(null) : named;
    }

    private static String requestText(HttpServletRequest request) {
        var text = new StringBuilder(request.getMethod()).append(' ').append(request.getRequestURI());
        if (request.getQueryString() != null) {
            text.append(masked("?" + request.getQueryString()));
        }
        text.append(' ').append(request.getProtocol()).append('\n');
        for (String name : HEADERS_WORTH_READING) {
            String value = request.getHeader(name);
            if (value != null) {
                text.append(name).append(": ").append(masked(value)).append('\n');
            }
        }
        return text.toString();
    }

    private static String responseText(ResponseEntity<String> answer) {
        HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
        URI to = answer.getHeaders().getLocation();
        return "HTTP/1.1 " + status.value() + " " + status.getReasonPhrase()
                + (to == null ? "" : "\nLocation: " + masked(to.toString()));
    }

    private static String masked(String text) {
        String cut = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "...";
        return CODES.matcher(cut).replaceAll("$1********");
    }
}
