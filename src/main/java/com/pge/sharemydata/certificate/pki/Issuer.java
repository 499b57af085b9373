package com.pge.sharemydata.certificate.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** One of the two authorities, able to sign: a certificate and the key that belongs to it. Its key never leaves it. */
final class Issuer {

    static final String ALGORITHM = "SHA384withECDSA";

    private static final int KEY_CERT_SIGN = 5;
    private static final int CRL_SIGN = 6;

    private final X509Certificate certificate;
    private final PrivateKey key;

    /** Refuses what must never sign: a key of another certificate, a certificate that is no authority, an ended one. */
    Issuer(X509Certificate certificate, PrivateKey key, Instant now) throws GeneralSecurityException {
        this.certificate = certificate;
        this.key = key;
        // RFC 5280, 4.2.1.3 and 4.2.1.9: who signs certificates and lists says so
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() < 0 || usage == null || !usage[KEY_CERT_SIGN] || !usage[CRL_SIGN]) {
            throw new GeneralSecurityException("Not a certificate authority: " + name());
        }
        if (now.isBefore(certificate.getNotBefore().toInstant()) || now.isAfter(end())) {
            throw new GeneralSecurityException("The certificate authority is outside its time: " + name());
        }
        if (!keyFits()) {
            throw new GeneralSecurityException("The key does not belong to the certificate of " + name());
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    Instant end() {
        return certificate.getNotAfter().toInstant();
    }

    ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String name() {
        return certificate.getSubjectX500Principal().getName();
    }

    private boolean keyFits() throws GeneralSecurityException {
        var challenge = new byte[32];
        new SecureRandom().nextBytes(challenge);
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(challenge);
        byte[] answer = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(challenge);
        return signature.verify(answer);
    }

    @Override
    public String toString() {
        return "Issuer[" + name() + "]";
    }
}
