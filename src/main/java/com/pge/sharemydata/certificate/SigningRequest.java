package com.pge.sharemydata.certificate;

import java.security.PublicKey;
import java.util.List;

/**
 * A signing request (PKCS #10, RFC 2986) read and found sound: its key is strong and whoever made it has the private one.
 * Its names are proposals, still to be judged.
 *
 * @param keyKind the key in words, such as {@code RSA 3072} or {@code EC P-256}
 * @param keySha256 of the SubjectPublicKeyInfo, in lower-case hex
 * @param sha256 of the whole request, by which the same one is known again
 * @param commonNames the CN values of its subject
 * @param dnsNames dNSName entries of the subject alternative name; so the following, each by its kind
 */
public record SigningRequest(
        PublicKey key,
        String keyKind,
        String keySha256,
        String sha256,
        List<String> commonNames,
        List<String> dnsNames,
        List<String> addresses,
        List<String> emails,
        List<String> uris,
        List<String> others) {

    public SigningRequest {
        commonNames = List.copyOf(commonNames);
        dnsNames = List.copyOf(dnsNames);
        addresses = List.copyOf(addresses);
        emails = List.copyOf(emails);
        uris = List.copyOf(uris);
        others = List.copyOf(others);
    }
}
