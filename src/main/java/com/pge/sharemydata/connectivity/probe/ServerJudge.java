package com.pge.sharemydata.connectivity.probe;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;

/** Judges the certificates of a server: who vouches for them, until when they hold, and for which names. */
final class ServerJudge {

    private static final int DNS_NAME = 2;
    private static final int MOST_NAMES = 10;
    private static final int DEEPEST = 10;

    private final X509TrustManager trusted;
    private final int warnedDays;
    private final Clock clock;
    private final DefaultHostnameVerifier verifier = new DefaultHostnameVerifier();

    ServerJudge(X509TrustManager trusted, int warnedDays, Clock clock) {
        this.trusted = trusted;
        this.warnedDays = warnedDays;
        this.clock = clock;
    }

    void judge(SeenServer server, String host, ProbeTrail trail) throws LayerFailed {
        List<X509Certificate> chain = server.chain();
        X509Certificate own = chain.getFirst();
        boolean isOfDate = judgeChain(server, trail);
        judgeTime(isOfDate ? ending(chain) : own, isOfDate, trail);
        trail.sees(SeenFact.NAMES, names(own));
        try {
            verifier.verify(host, own);
        } catch (SSLException otherName) {
            throw trail.fails(ProbeLayer.HOST_NAME, ProbeProblem.WRONG_HOST);
        }
        trail.passes(ProbeLayer.HOST_NAME);
    }

    /** Whether nothing but its time speaks against the chain. */
    private boolean judgeChain(SeenServer server, ProbeTrail trail) throws LayerFailed {
        List<X509Certificate> chain = server.chain();
        X509Certificate own = chain.getFirst();
        trail.sees(SeenFact.SUBJECT, own.getSubjectX500Principal());
        trail.sees(SeenFact.ISSUER, own.getIssuerX500Principal());
        trail.sees(SeenFact.CERTIFICATES, chain.size());
        try {
            trusted.checkServerTrusted(chain.toArray(X509Certificate[]::new), server.keyExchange());
        } catch (CertificateException untrusted) {
            if (!isOfDate(untrusted)) {
                trail.sees(SeenFact.MESSAGE, untrusted.getMessage());
                throw trail.fails(ProbeLayer.CHAIN, weakness(chain));
            }
            trail.passes(ProbeLayer.CHAIN);
            return true;
        }
        trail.passes(ProbeLayer.CHAIN);
        return false;
    }

    private static ProbeProblem weakness(List<X509Certificate> chain) {
        X509Certificate own = chain.getFirst();
        if (own.getSubjectX500Principal().equals(own.getIssuerX500Principal())) {
            return ProbeProblem.SELF_SIGNED;
        }
        return chain.size() == 1 ? ProbeProblem.INCOMPLETE_CHAIN : ProbeProblem.UNTRUSTED;
    }

    private static boolean isOfDate(Throwable untrusted) {
        return Stream.iterate(untrusted, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof CertificateExpiredException
                        || cause instanceof CertificateNotYetValidException
                        || (cause instanceof CertPathValidatorException path
                                && (path.getReason() == BasicReason.EXPIRED
                                        || path.getReason() == BasicReason.NOT_YET_VALID)));
    }

    private static X509Certificate ending(List<X509Certificate> chain) {
        return chain.stream()
                .min(Comparator.comparing(X509Certificate::getNotAfter))
                .orElseThrow();
    }

    /** @param isOver where whoever judged the chain said so already */
    private void judgeTime(X509Certificate certificate, boolean isOver, ProbeTrail trail) throws LayerFailed {
        Instant now = clock.instant();
        Instant until = certificate.getNotAfter().toInstant();
        trail.sees(SeenFact.UNTIL, until);
        if (certificate.getNotBefore().toInstant().isAfter(now)) {
            throw trail.fails(ProbeLayer.EXPIRY, ProbeProblem.NOT_YET_VALID);
        }
        if (isOver || !until.isAfter(now)) {
            throw trail.fails(ProbeLayer.EXPIRY, ProbeProblem.EXPIRED);
        }
        long days = Duration.between(now, until).toDays();
        trail.sees(SeenFact.DAYS_LEFT, days);
        if (days < warnedDays) {
            trail.warns(ProbeLayer.EXPIRY, ProbeProblem.EXPIRES_SOON);
        } else {
            trail.passes(ProbeLayer.EXPIRY);
        }
    }

    private static String names(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? ""
                    : names.stream()
                            .filter(name -> Objects.equals(name.get(0), DNS_NAME))
                            .map(name -> String.valueOf(name.get(1)))
                            .limit(MOST_NAMES)
                            .collect(Collectors.joining(", "));
        } catch (CertificateParsingException unreadable) {
            return "";
        }
    }
}
