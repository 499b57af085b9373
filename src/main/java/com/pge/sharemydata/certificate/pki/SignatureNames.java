package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;

/** Which signatures prove anything today: those over a hash of the SHA-2 family. */
final class SignatureNames {

    private static final Set<ASN1ObjectIdentifier> SOUND = Set.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            PKCSObjectIdentifiers.sha512WithRSAEncryption,
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512);

    private static final Set<ASN1ObjectIdentifier> SOUND_HASHES =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private SignatureNames() {}

    static void check(AlgorithmIdentifier algorithm) {
        if (!SOUND.contains(algorithm.getAlgorithm()) && !isSoundPss(algorithm)) {
            throw new RuleViolation("certificate.error.signature", nameOf(algorithm));
        }
    }

    /** RFC 4055, 3.1: PSS carries its hash as a parameter, and left out it means SHA-1. */
    private static boolean isSoundPss(AlgorithmIdentifier algorithm) {
        if (!algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
                || algorithm.getParameters() == null) {
            return false;
        }
        try {
            var parameters = RSASSAPSSparams.getInstance(algorithm.getParameters());
            return SOUND_HASHES.contains(parameters.getHashAlgorithm().getAlgorithm());
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return false;
        }
    }

    private static String nameOf(AlgorithmIdentifier algorithm) {
        return algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
                ? "RSASSA-PSS, SHA-1"
                : new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm);
    }
}
