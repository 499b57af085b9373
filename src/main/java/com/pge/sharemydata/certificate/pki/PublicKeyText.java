package com.pge.sharemydata.certificate.pki;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The key of a certificate as a JSON Web Key (RFC 7517) on the curve P-256 (RFC 7518, 6.2.1). */
final class PublicKeyText {

    private static final int COORDINATE_BYTES = 32;
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final String members;
    private final String chain;

    /** @param chain the certificate of the key and those above it */
    PublicKeyText(List<X509Certificate> chain) {
        var key = (ECPublicKey) chain.getFirst().getPublicKey();
        // RFC 7638, 3: the required members, in this order and without white space
        this.members = "\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
        // RFC 7517, 4.7: certificates in the standard alphabet of Base64
        this.chain = chain.stream()
                .map(certificate -> '"' + Base64.getEncoder().encodeToString(X509.encoded(certificate)) + '"')
                .collect(Collectors.joining(","));
    }

    String thumbprint() {
        return BASE64_URL.encodeToString(X509.digest(("{" + members + "}").getBytes(StandardCharsets.UTF_8)));
    }

    String json() {
        return "{%s,\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"%s\",\"x5c\":[%s]}"
                .formatted(members, thumbprint(), chain);
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return BASE64_URL.encodeToString(fixed);
    }
}
