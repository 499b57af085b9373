package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.certificate.MessageKey;
import com.pge.sharemydata.certificate.MessageSigner;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Signs what is posted as HTTP Message Signatures say (RFC 9421): the method, the address, and the content by its type and
 * its digest (RFC 9530).
 */
@Component
class NotificationSigner {

    private static final String LABEL = "portal";

    private final MessageSigner signer;
    private final Clock clock;

    NotificationSigner(MessageSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** The headers that go with a POST. */
    Map<String, String> headers(URI target, String contentType, byte[] content) {
        MessageKey key = signer.current();
        String digest = "sha-256=" + binary(sha256(content));
        // RFC 9421, 2.3: what was signed, in this order
        String parameters =
                "(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\");created=%d;keyid=\"%s\";alg=\"ecdsa-p256-sha256\""
                        .formatted(clock.instant().getEpochSecond(), key.id());
        // RFC 9421, 2.5
        String base = """
                "@method": POST
                "@target-uri": %s
                "content-type": %s
                "content-digest": %s
                "@signature-params": %s""".formatted(target, contentType, digest, parameters);
        return Map.of(
                "Content-Digest",
                digest,
                "Signature-Input",
                LABEL + "=" + parameters,
                "Signature",
                LABEL + "=" + binary(key.sign(base.getBytes(StandardCharsets.US_ASCII))));
    }

    /** RFC 9651, 3.3.5 */
    private static String binary(byte[] bytes) {
        return ":" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
