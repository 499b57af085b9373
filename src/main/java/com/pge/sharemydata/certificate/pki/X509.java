package com.pge.sharemydata.certificate.pki;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;

/** The few steps every part of the authority repeats: decode, print as PEM, hash, make a key. */
final class X509 {

    private X509() {}

    static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /** The same for what this portal wrote itself. */
    static X509Certificate certificateOfOurs(byte[] der) {
        try {
            return certificate(der);
        } catch (CertificateException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException unencodable) {
            throw new IllegalStateException(unencodable);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** SHA-256. */
    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static KeyPair newKey(String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve), new SecureRandom());
        return generator.generateKeyPair();
    }
}
