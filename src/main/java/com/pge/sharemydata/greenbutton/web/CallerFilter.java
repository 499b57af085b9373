package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.Callers;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, in the documented order: the certificate, then whether there is such an endpoint, then the token;
 * and lets those in who are proven by a token. What the token opens is decided after it, by the chain's own table; who is
 * proven by a secret is let in where that is read. Either keeps its place until it is answered.
 */
final class CallerFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(CallerFilter.class);
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final String BEARER = "Bearer ";

    private final Callers callers;
    private final CallAdmission admission;
    private final RefusalAnswers answers;

    CallerFilter(Callers callers, CallAdmission admission, RefusalAnswers answers) {
        this.callers = callers;
        this.admission = admission;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MachineCall call = MachineCall.of(request);
        try {
            if (isIdentified(call, request, response)) {
                chain.doFilter(request, response);
            }
            if (call.brokenOff) {
                // Half of an answer is out: only a broken connection tells its reader that the rest is missing.
                throw new IllegalStateException("An answer was broken off");
            }
        } finally {
            if (call.admission != null) {
                call.admission.close();
            }
        }
    }

    private boolean isIdentified(MachineCall call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            call.certificateSha256 = fingerprint(request);
            if (call.endpoint == null || !call.endpoint.isOpen()) {
                identify(call, request, response);
            }
            return true;
        } catch (Refused refused) {
            answers.send(refused, request, response);
        } catch (RuntimeException broken) {
            log.error("A caller could not be identified", broken);
            answers.send(new Refused(Refusal.UNEXPECTED), request, response);
        }
        return false;
    }

    private void identify(MachineCall call, HttpServletRequest request, HttpServletResponse response) {
        var certificate = callers.byCertificate(call.certificateSha256);
        call.certificate = certificate;
        call.organization = certificate.organization();
        MachineEndpoint endpoint = call.endpoint;
        if (endpoint == null) {
            countProven(call, certificate, request, response);
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        if (!endpoint.takes(request.getMethod())) {
            countProven(call, certificate, request, response);
            throw new Refused(endpoint.isToken() ? Refusal.TOKEN_METHOD : Refusal.METHOD, request.getMethod());
        }
        if (endpoint.isToken()) {
            proven(MachineAuthentication.of(certificate));
        } else {
            ApiCaller caller = callers.byToken(bearer(request), certificate);
            admission.admit(call, caller.client(), response);
            proven(MachineAuthentication.of(caller));
        }
    }

    /** A call that leads nowhere is one nevertheless. */
    private void countProven(
            MachineCall call, LiveCertificate certificate, HttpServletRequest request, HttpServletResponse response) {
        Optional<ApiCaller> caller;
        try {
            caller = Optional.of(callers.byToken(bearer(request), certificate));
        } catch (Refused unproven) {
            caller = Optional.empty();
        }
        caller.ifPresent(known -> admission.admit(call, known.client(), response));
    }

    private static void proven(MachineAuthentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    /** RFC 6750, 2.1: the header is the only way in which a token is taken. */
    static String bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Refused(Refusal.NO_TOKEN);
        }
        return header.substring(BEARER.length()).strip();
    }

    private static @Nullable String fingerprint(HttpServletRequest request) {
        if (request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0) {
            try {
                return Sha256.hex(chain[0].getEncoded());
            } catch (CertificateEncodingException unreadable) {
                throw new Refused(Refusal.UNKNOWN_CERTIFICATE);
            }
        }
        return null;
    }
}
