package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.greenbutton.DeliveryBook;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    static ResponseEntity<byte[]> document(byte[] document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .eTag(tag(document))
                .body(document);
    }

    static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.noContent().build();
    }

    static void nothing(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    ResponseEntity<byte[]> delivered(AuthorizationId authorization, byte[] document) {
        deliveries.note(authorization, clock.instant());
        return document(document);
    }

    ResponseEntity<byte[]> delivered(AuthorizationId authorization, byte[] document, DeliveredDays told) {
        coverage.sent(told, clock.instant());
        return delivered(authorization, document);
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
            Consumer<OutputStream> document,
            DeliveredDays told)
            throws IOException {
        String address = request.getRequestURI() + "?" + request.getQueryString();
        String all = facts.stream().map(String::valueOf).collect(Collectors.joining("|", address + "|", ""));
        if (new ServletWebRequest(request, response).checkNotModified(tag(all.getBytes(StandardCharsets.UTF_8)))) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_ATOM_XML_VALUE);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        document.accept(response.getOutputStream());
        coverage.sent(told, clock.instant());
        deliveries.note(authorization, clock.instant());
    }

    private static String tag(byte[] content) {
        return "W/\"" + Sha256.hex(content).substring(0, TAG_LENGTH) + "\"";
    }
}
