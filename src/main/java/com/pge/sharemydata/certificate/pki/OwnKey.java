package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateUse;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** One key of the portal itself, with its certificate and those above it. The key never leaves the package. */
final class OwnKey {

    static final String CURVE = "secp256r1";

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int NON_REPUDIATION = 1;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /** Refuses a certificate that is not for that use, and a key of another certificate. */
    OwnKey(CertificateUse use, PrivateKey key, List<X509Certificate> chain) throws GeneralSecurityException {
        this.key = key;
        this.chain = List.copyOf(chain);
        // RFC 5280, 4.2.1.3: who signs for good says so
        boolean[] usage = certificate().getKeyUsage();
        if (usage == null || usage[NON_REPUDIATION] != (use == CertificateUse.DOCUMENT)) {
            throw new GeneralSecurityException("Not a certificate for " + use);
        }
        byte[] challenge = certificate().getEncoded();
        var check = Signature.getInstance(ALGORITHM);
        check.initVerify(certificate().getPublicKey());
        check.update(challenge);
        if (!check.verify(sign(ALGORITHM, challenge))) {
            throw new GeneralSecurityException("The key does not belong to the certificate for " + use);
        }
    }

    /** The certificate itself, the issuing authority's, the root's. */
    List<X509Certificate> chain() {
        return chain;
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    Instant end() {
        return certificate().getNotAfter().toInstant();
    }

    /** For the package's own TLS. */
    PrivateKey key() {
        return key;
    }

    ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] sign(String algorithm, byte[] content) throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    @Override
    public String toString() {
        return "OwnKey[" + certificate().getSubjectX500Principal().getName() + "]";
    }
}
