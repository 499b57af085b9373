package com.pge.sharemydata.certificate;

import com.pge.sharemydata.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person pasted as a signing request: exactly one PEM block of that name (RFC 7468, 7). Cannot be printed, and
 * comes into being only if nothing in it looks like a private key.
 */
public final class RequestText {

    static final int LARGEST = 16 * 1024;

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");
    private static final Pattern KEY = Pattern.compile("PRIVATE KEY|PuTTY-User-Key-File", Pattern.CASE_INSENSITIVE);
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    private final byte[] der;

    private RequestText(byte[] der) {
        this.der = der;
    }

    /** Reads what was pasted; each {@link RuleViolation} says what it is instead and what is wanted. */
    public static RequestText of(String pasted) {
        // Before anything else: who pasted a key must hear of it, whatever else is wrong
        if (KEY.matcher(pasted).find() || isKey(decoded(pasted))) {
            throw new RuleViolation("certificate.error.private-key");
        }
        if (pasted.isBlank()) {
            throw new RuleViolation("certificate.error.empty");
        }
        int size = pasted.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST) {
            throw new RuleViolation("certificate.error.size", size, LARGEST);
        }
        Matcher block = BLOCK.matcher(pasted);
        if (!block.find()) {
            throw new RuleViolation("certificate.error.form");
        }
        String label = block.group(1);
        byte[] der = decoded(block.group(2));
        if (isKey(der)) {
            throw new RuleViolation("certificate.error.private-key");
        }
        if (label.endsWith("CERTIFICATE")) {
            throw new RuleViolation("certificate.error.certificate");
        }
        if (!label.equals("CERTIFICATE REQUEST") && !label.equals("NEW CERTIFICATE REQUEST")) {
            throw new RuleViolation("certificate.error.block", label);
        }
        if (block.find()) {
            throw new RuleViolation("certificate.error.several");
        }
        if (der.length == 0) {
            throw new RuleViolation("certificate.error.encoding");
        }
        return new RequestText(der);
    }

    /** The request in DER form, not yet read. */
    public byte[] der() {
        return der.clone();
    }

    @Override
    public String toString() {
        return "RequestText[%d bytes]".formatted(der.length);
    }

    /** The bytes, or none where the text is no base64. */
    private static byte[] decoded(String text) {
        if (text.length() > LARGEST) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /**
     * PrivateKeyInfo, RSAPrivateKey and ECPrivateKey are sequences that begin with a version number, where requests and
     * certificates begin with another sequence: so a key is known even without its title or under a wrong one.
     */
    private static boolean isKey(byte[] der) {
        if (der.length < 4 || der[0] != SEQUENCE) {
            return false;
        }
        int length = der[1] & 0xff;
        int content = length < 0x80 ? 2 : 2 + (length & 0x7f);
        return content < der.length && der[content] == INTEGER;
    }
}
