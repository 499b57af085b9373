package com.pge.sharemydata.certificate.web;

import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.certificate.CertificateStatuses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * OCSP by GET (RFC 6960, appendix A.1): the request is base64 within the path, whose slashes a firewall for web pages
 * refuses. It is read here, before that firewall, from the raw path, and is never used as one.
 */
final class StatusFilter extends HttpFilter {

    static final String PATH = "/" + CertificateLinks.STATUS + "/";
    static final MediaType ANSWER = MediaType.parseMediaType("application/ocsp-response");

    /** Of a request; a real one has about a hundred bytes. */
    static final int LONGEST = 8 * 1024;

    private final transient CertificateStatuses statuses;

    StatusFilter(CertificateStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("GET") || !path.startsWith(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] answer = statuses.answer(decoded(path.substring(PATH.length())));
        response.setContentType(ANSWER.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    /** No bytes for what is no base64: the answer will say that this is no request. */
    private static byte[] decoded(String text) {
        try {
            // Some callers leave the plus sign as it is, which means a space elsewhere
            String base64 = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
