package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Keys and signing requests as companies make them with openssl. */
final class SampleKeys {

    private SampleKeys() {}

    static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String signingRequest(KeyPair key, String dnsName) {
        try {
            var names = new ExtensionsGenerator();
            names.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
            var request = new JcaPKCS10CertificationRequestBuilder(new X500Principal("CN=" + dnsName), key.getPublic())
                    .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, names.generate())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate()));
            var text = new StringWriter();
            try (var writer = new JcaPEMWriter(text)) {
                writer.writeObject(request);
            }
            return text.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A certificate that signs itself for a year, for a server of this name. */
    static X509Certificate serverCertificate(KeyPair key, String dnsName) {
        var now = Clock.systemUTC().instant();
        return serverCertificate(
                key.getPublic(),
                dnsName,
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofDays(365)),
                new X500Principal("CN=" + dnsName),
                key.getPrivate());
    }

    /** The same for that time, signed by an authority. */
    static X509Certificate serverCertificate(
            PublicKey key, String dnsName, Instant from, Instant until, X500Principal issuer, PrivateKey signer) {
        try {
            return certificate(new X500Principal("CN=" + dnsName), key, from, until, issuer, signer, false, dnsName);
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A root that vouches for others, for ten years around now. */
    static X509Certificate authority(KeyPair key, String name) {
        var now = Clock.systemUTC().instant();
        var principal = new X500Principal("CN=" + name);
        try {
            return certificate(
                    principal,
                    key.getPublic(),
                    now.minus(Duration.ofDays(1_825)),
                    now.plus(Duration.ofDays(1_825)),
                    principal,
                    key.getPrivate(),
                    true,
                    name);
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(
            X500Principal subject,
            PublicKey key,
            Instant from,
            Instant until,
            X500Principal issuer,
            PrivateKey signer,
            boolean isAuthority,
            String dnsName)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var certificate = new JcaX509v3CertificateBuilder(
                        issuer, new BigInteger(64, new SecureRandom()), Date.from(from), Date.from(until), subject, key)
                .addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
        if (isAuthority) {
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer)));
    }

    /** An RSA key as {@link #pem(PrivateKey)} writes it; its public half is part of it. */
    static KeyPair readRsa(String pem) {
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            var factory = KeyFactory.getInstance("RSA");
            var key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(der));
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static String pem(PrivateKey key) {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    /** The text form of RFC 7468. */
    static String pem(String label, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der), label);
    }
}
