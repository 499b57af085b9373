package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.metrics.ServiceGroup;
import com.pge.sharemydata.metrics.ServiceLevels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Measures each call of the machine API, but for the answers that are the same for everybody. */
final class CallMeter extends OncePerRequestFilter {

    private final ServiceLevels levels;

    CallMeter(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            boolean failed = !answered || response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
            count(MachineCall.of(request).endpoint, Duration.ofNanos(System.nanoTime() - start), failed);
        }
    }

    private void count(@Nullable MachineEndpoint endpoint, Duration took, boolean failed) {
        // How long a year of readings takes says more about its reader than about us; whether it failed, about us
        // alone.
        boolean counts = endpoint != null && !endpoint.isOpen() && (failed || !endpoint.isLong());
        if (endpoint != null && counts) {
            levels.record(group(endpoint), took, failed);
        }
    }

    private static ServiceGroup group(MachineEndpoint endpoint) {
        return switch (endpoint) {
            case AUTHORIZATIONS, AUTHORIZATION -> ServiceGroup.AUTHORIZATION;
            default -> endpoint.isToken() ? ServiceGroup.TOKEN : ServiceGroup.READ;
        };
    }
}
