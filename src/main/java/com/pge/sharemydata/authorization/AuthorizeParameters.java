package com.pge.sharemydata.authorization;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an authorize request as they stood in the address, decoded and not yet judged. Read here and not by
 * the container, which is silent about what is given twice and about bytes that are no text.
 *
 * @param repeated names that stand there more than once
 * @param readable whether the address could be read at all
 */
public record AuthorizeParameters(Map<String, String> values, Set<String> repeated, boolean readable) {

    static final String CLIENT_ID = "client_id";
    static final String REDIRECT_URI = "redirect_uri";
    static final String RESPONSE_TYPE = "response_type";
    static final String RESPONSE_MODE = "response_mode";
    static final String SCOPE = "scope";
    static final String STATE = "state";
    static final String MINIMUM_END = "MinAuthEndDate";
    static final String PREFERRED_END = "PreferredAuthEndDate";
    static final String CHALLENGE = "code_challenge";
    static final String CHALLENGE_METHOD = "code_challenge_method";
    static final String REQUEST = "request";
    static final String REQUEST_URI = "request_uri";
    static final String LOGIN = "login";

    /** RFC 6749, 3.1: whatever else stands there is ignored. */
    private static final Set<String> KNOWN = Set.of(
            CLIENT_ID,
            REDIRECT_URI,
            RESPONSE_TYPE,
            RESPONSE_MODE,
            SCOPE,
            STATE,
            MINIMUM_END,
            PREFERRED_END,
            CHALLENGE,
            CHALLENGE_METHOD,
            REQUEST,
            REQUEST_URI,
            LOGIN);

    private static final int LONGEST_QUERY = 8_000;
    private static final int MOST = 50;
    private static final int LAST_OF_ASCII = 0x7E;

    public AuthorizeParameters {
        values = Map.copyOf(values);
        repeated = Set.copyOf(repeated);
    }

    /** @param query of the address, as it came */
    public static AuthorizeParameters in(@Nullable String query) {
        var values = new LinkedHashMap<String, String>();
        var repeated = new HashSet<String>();
        if (query == null || query.isEmpty()) {
            return new AuthorizeParameters(values, repeated, true);
        }
        String[] pairs = query.split("&", MOST + 1);
        boolean readable = query.length() <= LONGEST_QUERY && pairs.length <= MOST;
        for (String pair : readable ? pairs : new String[0]) {
            int equals = pair.indexOf('=');
            Optional<String> name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = equals < 0 ? Optional.of("") : decoded(pair.substring(equals + 1));
            readable &= name.isPresent() && value.isPresent();
            if (name.isPresent() && value.isPresent() && KNOWN.contains(name.get())) {
                keep(name.get(), value.get(), values, repeated);
            }
        }
        return new AuthorizeParameters(values, repeated, readable);
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** Whether the customer is to prove himself without an account. */
    boolean isForGuest() {
        return "guest".equals(values.get(LOGIN));
    }

    /** RFC 6749, 3.1: a parameter without a value counts as left out, and none may stand there twice. */
    private static void keep(String name, String value, Map<String, String> values, Set<String> repeated) {
        if (!value.isEmpty() && values.putIfAbsent(name, value) != null) {
            repeated.add(name);
        }
    }

    /** RFC 6749, appendix B. Nothing where it is no form encoding of UTF-8: what is echoed has to be the same bytes. */
    private static Optional<String> decoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '%') {
                int code = at + 2 < text.length() ? hex(text.charAt(at + 1), text.charAt(at + 2)) : -1;
                if (code < 0) {
                    return Optional.empty();
                }
                bytes.write(code);
                at += 2;
            } else if (letter > LAST_OF_ASCII) {
                return Optional.empty();
            } else {
                bytes.write(letter == '+' ? ' ' : letter);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static int hex(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    @Override
    public String toString() {
        return "AuthorizeParameters" + values.keySet();
    }
}
