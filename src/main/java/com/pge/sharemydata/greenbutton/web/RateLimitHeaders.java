package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.limit.Admission;
import com.pge.sharemydata.greenbutton.limit.Allowance;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;

/**
 * What a client may still call, on every answer to it: both limits as draft-ietf-httpapi-ratelimit-headers says it, and
 * the nearer one in the three headers that most libraries read.
 */
final class RateLimitHeaders {

    private static final int HOUR_SECONDS = 3_600;
    private static final int DAY_SECONDS = 86_400;

    private RateLimitHeaders() {}

    /** Nothing where the client is not proven. */
    static void write(MachineCall call, HttpServletResponse response, Instant at) {
        Admission admission = call.admission;
        if (admission == null) {
            return;
        }
        Allowance left = admission.allowance();
        long hourReset = seconds(at, left.hourFullAt());
        long dayReset = seconds(at, left.dayResetsAt());
        response.setHeader(
                "RateLimit-Policy",
                "\"hour\";q=" + left.hour() + ";w=" + HOUR_SECONDS + ", \"day\";q=" + left.day() + ";w=" + DAY_SECONDS);
        response.setHeader(
                "RateLimit",
                "\"hour\";r=" + left.hourLeft() + ";t=" + hourReset + ", \"day\";r=" + left.dayLeft() + ";t="
                        + dayReset);
        boolean isDay = left.isDayNearer();
        response.setHeader("RateLimit-Limit", Integer.toString(isDay ? left.day() : left.hour()));
        response.setHeader("RateLimit-Remaining", Long.toString(isDay ? left.dayLeft() : left.hourLeft()));
        response.setHeader("RateLimit-Reset", Long.toString(isDay ? dayReset : hourReset));
        if (admission.refused() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(at, admission.retryAt()))));
        }
    }

    /** Whole seconds, after which it is true. */
    private static long seconds(Instant at, Instant then) {
        return Math.max(0, Duration.between(at, then).plusMillis(999).toSeconds());
    }
}
