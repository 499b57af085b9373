package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.greenbutton.DeliveryBook;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.espi.EspiDocument;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends documents: small ones whole, long ones as they are written. Each has a tag, weak because the same content also goes
 * out compressed; whoever has the content already (RFC 9110, 13.1.2) gets nothing again.
 */
@Component
class FeedAnswers {

    private static final int TAG_LENGTH = 32;

    private final DeliveryBook deliveries;
    private final CoverageBook coverage;
    private final Clock clock;

    FeedAnswers(DeliveryBook deliveries, CoverageBook coverage, Clock clock) {
        this.deliveries = deliveries;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** One that changes with the moment and has no tag. */
    static ResponseEntity<byte[]> untagged(EspiDocument document, HttpServletRequest request) {
        EspiFormat format = AcceptedFormat.of(request, document.formats());
        return ok(format).body(document.bytes(format));
    }

    static ResponseEntity<byte[]> document(EspiDocument document, HttpServletRequest request) {
        EspiFormat format = AcceptedFormat.of(request, document.formats());
        byte[] bytes = document.bytes(format);
        return ok(format).eTag(tag(bytes)).body(bytes);
    }

    private static ResponseEntity.BodyBuilder ok(EspiFormat format) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .varyBy(HttpHeaders.ACCEPT);
    }

    static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.noContent().build();
    }

    static void nothing(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    ResponseEntity<byte[]> delivered(AuthorizationId authorization, EspiDocument document, HttpServletRequest request) {
        ResponseEntity<byte[]> answer = document(document, request);
        deliveries.note(authorization, clock.instant());
        return answer;
    }

    ResponseEntity<byte[]> delivered(
            AuthorizationId authorization, EspiDocument document, HttpServletRequest request, DeliveredDays told) {
        ResponseEntity<byte[]> answer = delivered(authorization, document, request);
        coverage.sent(told, clock.instant());
        return answer;
    }

    /** To be told the days of an answer that begins now. */
    DeliveredDays days() {
        return new DeliveredDays(clock.instant());
    }

    /**
     * @param facts everything that the content follows from
     * @param told the days that the document was seen to hold, once it is written
     */
    void stream(
            AuthorizationId authorization,
            List<?> facts,
            HttpServletRequest request,
            HttpServletResponse response,
            EspiDocument document,
            DeliveredDays told)
            throws IOException {
        EspiFormat format = AcceptedFormat.of(request, document.formats());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String address = format + "|" + request.getRequestURI() + "?" + request.getQueryString();
        String all = facts.stream().map(String::valueOf).collect(Collectors.joining("|", address + "|", ""));
        if (new ServletWebRequest(request, response).checkNotModified(tag(all.getBytes(StandardCharsets.UTF_8)))) {
            return;
        }
        response.setContentType(format.contentType());
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        document.write(format, response.getOutputStream());
        coverage.sent(told, clock.instant());
        deliveries.note(authorization, clock.instant());
    }

    private static String tag(byte[] content) {
        return "W/\"" + Sha256.hex(content).substring(0, TAG_LENGTH) + "\"";
    }
}
