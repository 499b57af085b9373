package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.KeyRules;
import com.pge.sharemydata.certificate.RequestText;
import com.pge.sharemydata.certificate.SigningRequest;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.springframework.stereotype.Component;

/**
 * Reads signing requests, cheap checks before dear ones: the key is judged before its signature is computed, so that a
 * monstrous key costs nothing.
 */
@Component
class RequestReader {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private static final Map<ASN1ObjectIdentifier, String> CURVES =
            Map.of(SECObjectIdentifiers.secp256r1, "EC P-256", SECObjectIdentifiers.secp384r1, "EC P-384");

    private final KeyRules keyRules;

    RequestReader(KeyRules keyRules) {
        this.keyRules = keyRules;
    }

    SigningRequest read(RequestText text) {
        JcaPKCS10CertificationRequest request = parse(text.der());
        String kind = kind(request.getSubjectPublicKeyInfo());
        PublicKey key = key(request);
        String keySha256 = X509.sha256(key.getEncoded());
        keyRules.check(key, keySha256);
        SignatureNames.check(request.getSignatureAlgorithm());
        checkPossession(request, key);

        var names = new Names();
        for (GeneralName name : alternativeNames(request)) {
            names.add(name);
        }
        return new SigningRequest(
                key,
                key instanceof RSAPublicKey rsa ? kind + " " + rsa.getModulus().bitLength() : kind,
                keySha256,
                X509.sha256(text.der()),
                commonNames(request),
                names.dns,
                names.addresses,
                names.emails,
                names.uris,
                names.others);
    }

    private static JcaPKCS10CertificationRequest parse(byte[] der) {
        try {
            var request = new JcaPKCS10CertificationRequest(der).setProvider(PROVIDER);
            if (!Arrays.equals(request.getEncoded(), der)) {
                throw new RuleViolation("certificate.error.encoding");
            }
            return request;
        } catch (IOException | IllegalArgumentException | ClassCastException garbage) {
            throw new RuleViolation("certificate.error.encoding");
        }
    }

    private static String kind(SubjectPublicKeyInfo info) {
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return "RSA";
        }
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
                && info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                && CURVES.containsKey(curve)) {
            return CURVES.get(curve);
        }
        throw new RuleViolation("certificate.error.key-type", KeyNames.of(info.getAlgorithm()));
    }

    private static PublicKey key(JcaPKCS10CertificationRequest request) {
        try {
            return request.getPublicKey();
        } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException broken) {
            // Such as a point that is not on its curve
            throw new RuleViolation("certificate.error.key-broken");
        }
    }

    /** RFC 2986, 4.2: the request is signed with the key it brings. */
    private static void checkPossession(PKCS10CertificationRequest request, PublicKey key) {
        try {
            var verifier = new JcaContentVerifierProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(key);
            if (request.isSignatureValid(verifier)) {
                return;
            }
        } catch (PKCSException | OperatorCreationException unfit) {
            // An algorithm that does not fit the key proves as little as a wrong signature
        }
        throw new RuleViolation("certificate.error.possession");
    }

    private static List<String> commonNames(PKCS10CertificationRequest request) {
        return Arrays.stream(request.getSubject().getRDNs(BCStyle.CN))
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(pair -> pair.getType().equals(BCStyle.CN))
                .map(pair -> pair.getValue() instanceof ASN1String text ? text.getString() : "")
                .toList();
    }

    private static List<GeneralName> alternativeNames(PKCS10CertificationRequest request) {
        try {
            var extensions = request.getRequestedExtensions();
            var extension = extensions == null ? null : extensions.getExtension(Extension.subjectAlternativeName);
            return extension == null
                    ? List.of()
                    : List.of(
                            GeneralNames.getInstance(extension.getParsedValue()).getNames());
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new RuleViolation("certificate.error.encoding");
        }
    }

    /** Alternative names sorted by kind. */
    private static final class Names {

        private final List<String> dns = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> emails = new ArrayList<>();
        private final List<String> uris = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void add(GeneralName name) {
            switch (name.getTagNo()) {
                case GeneralName.dNSName -> dns.add(text(name));
                case GeneralName.iPAddress -> addresses.add(address(name));
                case GeneralName.rfc822Name -> emails.add(text(name));
                case GeneralName.uniformResourceIdentifier -> uris.add(text(name));
                default -> others.add(KeyNames.ofNameKind(name.getTagNo()));
            }
        }

        private static String text(GeneralName name) {
            return ((ASN1String) name.getName()).getString();
        }

        private static String address(GeneralName name) {
            byte[] octets = ASN1OctetString.getInstance(name.getName()).getOctets();
            try {
                return InetAddress.getByAddress(octets).getHostAddress();
            } catch (UnknownHostException wrongLength) {
                return "?";
            }
        }
    }
}
