package com.pge.sharemydata.metrics.web;

import com.pge.sharemydata.metrics.ServiceGroup;
import com.pge.sharemydata.metrics.ServiceLevels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Measures what browsers ask for: pages, what people do in them, and the addresses where an authorization begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageMeter extends OncePerRequestFilter {

    private static final String AUTHORIZE = "/authorize";
    private static final String MY_AUTHORIZATION = "/myAuthorization";

    private final ServiceLevels levels;

    PageMeter(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isPage(request) && !isAction(request);
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
            levels.record(group(request), Duration.ofNanos(System.nanoTime() - start), failed);
        }
    }

    private static ServiceGroup group(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(MY_AUTHORIZATION) || path.contains(AUTHORIZE)
                ? ServiceGroup.AUTHORIZATION
                : ServiceGroup.PAGE;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A click, as Vaadin sends it. */
    private static boolean isAction(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.startsWith("v-r=uidl");
    }
}
