package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateProperties;
import com.pge.sharemydata.certificate.Passphrase;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

/** An authority in memory. */
final class PkiFixtures {

    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    static final Layout LAYOUT = new Layout("http://localhost:8080");

    private PkiFixtures() {}

    static CertificateProperties properties() {
        return new CertificateProperties(
                Passphrase.of("correct horse battery staple"),
                Duration.ofDays(365),
                null,
                Duration.ofHours(24),
                null,
                "Pacific Gas and Electric Company");
    }

    static Authority authority() throws GeneralSecurityException {
        NewAuthority made = new AuthorityMaker(LAYOUT, properties()).make(NOON);
        var root = new Issuer(made.rootCertificate(), made.rootKey(), NOON);
        var issuing = new Issuer(made.issuingCertificate(), made.issuingKey(), NOON);
        return new Authority(made.rootCertificate(), () -> root, issuing);
    }
}
