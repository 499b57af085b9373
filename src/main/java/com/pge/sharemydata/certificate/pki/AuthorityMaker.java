package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateSettings;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Component;

/**
 * Makes a root and an issuing authority, both EC P-384: as strong as RSA 7680 and quick to sign with, which OCSP asks
 * for at every question.
 */
@Component
class AuthorityMaker {

    static final String CURVE = "secp384r1";

    private static final Duration ROOT_LIFE = Duration.ofDays(7305);
    private static final Duration ISSUING_LIFE = Duration.ofDays(3652);

    private final Layout layout;
    private final String organization;

    AuthorityMaker(Layout layout, CertificateSettings properties) {
        this.layout = layout;
        this.organization = properties.organization();
    }

    NewAuthority make(Instant now) throws GeneralSecurityException {
        // A little in the past, for readers whose clock is slow
        Instant from = now.minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        KeyPair rootKey = X509.newKey(CURVE);
        KeyPair issuingKey = X509.newKey(CURVE);
        try {
            var signer = new JcaContentSignerBuilder(Issuer.ALGORITHM).build(rootKey.getPrivate());
            X509Certificate root = X509.certificate(layout.root(
                            Layout.authorityName(organization, "Share My Data Root CA"),
                            SerialNumbers.next(),
                            from,
                            from.plus(ROOT_LIFE),
                            rootKey.getPublic())
                    .build(signer)
                    .getEncoded());
            X509Certificate issuing = X509.certificate(layout.issuing(
                            root,
                            Layout.authorityName(organization, "Share My Data Issuing CA"),
                            SerialNumbers.next(),
                            from,
                            from.plus(ISSUING_LIFE),
                            issuingKey.getPublic())
                    .build(signer)
                    .getEncoded());
            return new NewAuthority(root, rootKey.getPrivate(), issuing, issuingKey.getPrivate());
        } catch (IOException | OperatorCreationException failed) {
            throw new GeneralSecurityException(failed);
        }
    }
}
