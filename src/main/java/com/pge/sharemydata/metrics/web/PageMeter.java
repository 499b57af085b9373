package com.pge.sharemydata.metrics.web;

import com.pge.sharemydata.metrics.RequestMeter;
import com.pge.sharemydata.metrics.ServiceGroup;
import com.pge.sharemydata.metrics.ServiceLevels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Measures what browsers ask for: pages, what people do in them, and the addresses where an authorization begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageMeter extends RequestMeter {

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
    protected void measured(HttpServletRequest request, Duration took, boolean failed) {
        levels.record(group(request), took, failed);
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
