package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.status.ApiAvailability;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While maintenance keeps the API away, says until when before anything else is asked: what the answer would need may be
 * gone. Only the status and what needs no caller are still served.
 */
final class MaintenanceGate extends OncePerRequestFilter {

    private final ApiAvailability availability;
    private final RefusalAnswers answers;
    private final Clock clock;

    MaintenanceGate(ApiAvailability availability, RefusalAnswers answers, Clock clock) {
        this.availability = availability;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MachineEndpoint endpoint = MachineCall.of(request).endpoint;
        Optional<Instant> until =
                endpoint == null || endpoint.isOpen() || endpoint == MachineEndpoint.READ_SERVICE_STATUS
                        ? Optional.empty()
                        : availability.closedUntil();
        if (endpoint == null || until.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // RFC 9110, 10.2.3: rounded up, so that nobody comes too early.
        long seconds = Duration.between(clock.instant(), until.get()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        answers.send(
                new Refused(
                        endpoint.isToken() ? Refusal.TOKENS_MAINTAINED : Refusal.MAINTAINED,
                        until.get().truncatedTo(ChronoUnit.SECONDS).toString()),
                request,
                response);
    }
}
