package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.ClientAuthentication;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Basic authentication (RFC 7617) as real clients write it: base64 of either alphabet, padded or not. */
final class BasicCredentials {

    private static final String SCHEME = "Basic ";

    private BasicCredentials() {}

    /** What the header says; null where it is missing or of another scheme. */
    static @Nullable ClientAuthentication in(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String pair = new String(decoded(header.substring(SCHEME.length()).strip()), StandardCharsets.UTF_8);
        int colon = pair.indexOf(':');
        if (colon <= 0) {
            throw new Refused(Refusal.WRONG_CLIENT);
        }
        return new ClientAuthentication(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static byte[] decoded(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        try {
            return Base64.getDecoder()
                    .decode(text.substring(0, end).replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(Refusal.WRONG_CLIENT);
        }
    }
}
