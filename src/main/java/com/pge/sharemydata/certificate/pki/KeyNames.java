package com.pge.sharemydata.certificate.pki;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;

/** The names by which people know what stands in a request as a number. */
final class KeyNames {

    private KeyNames() {}

    static String of(AlgorithmIdentifier algorithm) {
        if (!algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm);
        }
        if (!(algorithm.getParameters() instanceof ASN1ObjectIdentifier curve)) {
            return "EC, curve not named";
        }
        String name = ECNamedCurveTable.getName(curve);
        return "EC " + (name == null ? curve.getId() : name);
    }

    /** RFC 5280, 4.2.1.6 */
    static String ofNameKind(int tag) {
        return switch (tag) {
            case GeneralName.directoryName -> "directoryName";
            case GeneralName.registeredID -> "registeredID";
            case GeneralName.otherName -> "otherName";
            default -> "[" + tag + "]";
        };
    }
}
