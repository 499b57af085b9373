package com.pge.sharemydata.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter that measures: how long each answer took, and whether it failed. */
public abstract class RequestMeter extends OncePerRequestFilter {

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            boolean failed = !answered || response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
            measured(request, Duration.ofNanos(System.nanoTime() - start), failed);
        }
    }

    /** @param failed by our fault: an answer of 500 and above, or none */
    protected abstract void measured(HttpServletRequest request, Duration took, boolean failed);
}
