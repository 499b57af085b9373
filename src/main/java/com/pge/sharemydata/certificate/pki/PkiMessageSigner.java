package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.MessageKey;
import com.pge.sharemydata.certificate.MessageSigner;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Signs messages with the portal's key for documents: what begins like one is never taken for the other. */
@Component
class PkiMessageSigner implements MessageSigner {

    private final DocumentKeys keys;
    private final CertificateAuthority authority;

    PkiMessageSigner(DocumentKeys keys, CertificateAuthority authority) {
        this.keys = keys;
        this.authority = authority;
    }

    @Override
    public MessageKey current() {
        return new Key(keys.current());
    }

    @Override
    public String keySet() {
        return keys.certificates().stream()
                .map(certificate -> new PublicKeyText(chain(certificate)).json())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private List<X509Certificate> chain(X509Certificate certificate) {
        return List.of(
                certificate,
                X509.certificateOfOurs(authority.issuingCertificate()),
                X509.certificateOfOurs(authority.rootCertificate()));
    }

    /** Not a record, so that nobody prints it. */
    private static final class Key implements MessageKey {

        private final OwnKey key;
        private final String id;

        Key(OwnKey key) {
            this.key = key;
            this.id = new PublicKeyText(key.chain()).thumbprint();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public byte[] sign(byte[] content) {
            try {
                return key.sign("SHA256withECDSAinP1363Format", content);
            } catch (GeneralSecurityException failed) {
                throw new IllegalStateException("The message could not be signed", failed);
            }
        }
    }
}
