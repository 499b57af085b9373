package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.connectivity.ObservedCall;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.greenbutton.ObservedCalls;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reports each call, refused ones too, to those who watch connectivity: what came, what was answered, secrets masked. The
 * report is handed over after the answer and can neither delay nor fail it.
 */
final class CallObserver extends OncePerRequestFilter {

    private static final List<String> HEADERS_WORTH_READING =
            List.of("Host", "Content-Type", "Content-Length", "Accept", "User-Agent");
    private static final int LONGEST_LINE = 400;

    private final ObservedCalls observed;
    private final Clock clock;

    CallObserver(ObservedCalls observed, Clock clock) {
        this.observed = observed;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant at = clock.instant();
        long start = System.nanoTime();
        var copied = new CopiedResponse(response);
        chain.doFilter(request, copied);
        report(request, copied, at, Duration.ofNanos(System.nanoTime() - start));
    }

    private void report(HttpServletRequest request, CopiedResponse response, Instant at, Duration took) {
        MachineCall call = MachineCall.of(request);
        if (call.endpoint == MachineEndpoint.PING
                || call.organization == null
                || !observed.areKept(call.organization)) {
            return;
        }
        observed.report(new ObservedCall(
                operation(call),
                call.organization,
                call.certificateSha256,
                response.getStatus(),
                call.refusal == null ? null : call.refusal.problemKey(),
                requestText(request, call),
                responseText(response, call),
                at,
                took));
    }

    private static Operation operation(MachineCall call) {
        MachineEndpoint endpoint = call.endpoint;
        if (endpoint == null) {
            return Operation.OTHER;
        }
        boolean isCode = call.parameters != null
                && "authorization_code".equals(call.parameters.values().get("grant_type"));
        return isCode && endpoint == MachineEndpoint.TEST_TOKEN ? Operation.TEST_CODE_TOKEN : endpoint.operation();
    }

    private static String requestText(HttpServletRequest request, MachineCall call) {
        var text = new StringBuilder(request.getMethod()).append(' ').append(cut(request.getRequestURI()));
        if (request.getQueryString() != null) {
            text.append(cut(Masking.parameters("?" + request.getQueryString())));
        }
        text.append(' ').append(request.getProtocol()).append('\n');
        for (String name : HEADERS_WORTH_READING) {
            String value = request.getHeader(name);
            if (value != null) {
                text.append(name).append(": ").append(cut(value)).append('\n');
            }
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            text.append("Authorization: ")
                    .append(cut(Masking.authorization(authorization)))
                    .append('\n');
        }
        if (call.parameters != null) {
            text.append('\n').append(call.parameters.masked());
        }
        return text.toString();
    }

    private static String responseText(CopiedResponse response, MachineCall call) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        return "HTTP/1.1 " + response.getStatus() + (status == null ? "" : " " + status.getReasonPhrase())
                + "\nContent-Type: " + response.getContentType() + "\n\n" + body(response, call);
    }

    /** A customer's data is nobody's evidence: of what tells of him, refusals alone are shown. */
    private static String body(CopiedResponse response, MachineCall call) {
        boolean isRefused = call.refusal != null;
        boolean isPersonal = call.endpoint != null && call.endpoint.isPersonal();
        return isPersonal && !isRefused ? "..." : Masking.json(response.beginning());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "...";
    }
}
