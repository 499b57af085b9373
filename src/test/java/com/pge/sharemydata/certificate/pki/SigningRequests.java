package com.pge.sharemydata.certificate.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Signing requests of all kinds, good and bad. */
public final class SigningRequests {

    private SigningRequests() {}

    /** A good one with a new key. */
    public static String forName(String dnsName) {
        return pem(request(ec("secp256r1"), "SHA256withECDSA", "CN=" + dnsName, dns(dnsName)));
    }

    /** A good one for a person: no name at all. */
    public static String withoutName(KeyPair key) {
        return pem(request(key, "SHA256withECDSA", "CN=Somebody"));
    }

    public static KeyPair rsa(int bits) {
        return rsa(bits, RSAKeyGenParameterSpec.F4);
    }

    static KeyPair rsa(int bits, BigInteger exponent) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(bits, exponent));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static KeyPair ec(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static GeneralName dns(String name) {
        return new GeneralName(GeneralName.dNSName, name);
    }

    static byte[] request(KeyPair key, String algorithm, String subject, GeneralName... names) {
        try {
            var builder = new JcaPKCS10CertificationRequestBuilder(new X500Name(subject), key.getPublic());
            if (names.length > 0) {
                var extensions = new ExtensionsGenerator();
                extensions.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
                builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
            }
            var signer = new JcaContentSignerBuilder(algorithm)
                    .setProvider(new BouncyCastleProvider())
                    .build(key.getPrivate());
            return builder.build(signer).getEncoded();
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String pem(byte[] der) {
        return pem("CERTIFICATE REQUEST", der);
    }

    public static String pem(String label, byte[] der) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
