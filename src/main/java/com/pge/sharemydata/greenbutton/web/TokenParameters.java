package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.ClientAuthentication;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.TokenRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a token request, in any shape that real clients send: a form in the body, or the query with an empty
 * body and whatever content type. Read here and not by the container, which is silent about what is given twice.
 */
record TokenParameters(Map<String, String> values, @Nullable ClientAuthentication basic) {

    private static final int LARGEST_BODY = 16 * 1024;
    private static final int MOST = 50;
    private static final String SECRET = "client_secret";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    TokenParameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static TokenParameters in(HttpServletRequest request) throws IOException {
        var values = new LinkedHashMap<String, String>();
        add(request.getQueryString(), values);
        if (values.containsKey(SECRET)) {
            // RFC 6749, 2.3.1: addresses end up in logs.
            throw new Refused(Refusal.SECRET_IN_ADDRESS);
        }
        addBody(request, values);
        return new TokenParameters(values, BasicCredentials.in(authorization(request)));
    }

    TokenRequest request() {
        return new TokenRequest(
                values.get("grant_type"),
                client(),
                values.get("scope"),
                values.get("code"),
                values.get("redirect_uri"),
                values.get("code_verifier"),
                values.get("refresh_token"));
    }

    /** For people to read: what was understood of the request, without what opens anything. */
    String masked() {
        var lines = new StringJoiner("\n");
        if (basic != null) {
            lines.add("client_id=" + basic.clientId() + " (Basic)");
        }
        values.forEach((name, value) -> lines.add(Masking.parameters(name + "=" + value)));
        return lines.toString();
    }

    /** RFC 6749, 2.3: one way of authenticating; the same said twice does no harm. */
    private @Nullable ClientAuthentication client() {
        String id = values.get("client_id");
        String secret = values.get(SECRET);
        if (basic == null) {
            return id == null || secret == null ? null : new ClientAuthentication(id, secret);
        }
        if (id != null && !id.equals(basic.clientId())) {
            throw new Refused(Refusal.REPEATED_PARAMETER, "client_id");
        }
        if (secret != null && !secret.equals(basic.clientSecret())) {
            throw new Refused(Refusal.REPEATED_PARAMETER, SECRET);
        }
        return basic;
    }

    private static @Nullable String authorization(HttpServletRequest request) {
        var headers = new LinkedHashSet<>(Collections.list(request.getHeaders("Authorization")));
        if (headers.size() > 1) {
            throw new Refused(Refusal.REPEATED_PARAMETER, "Authorization");
        }
        return headers.isEmpty() ? null : headers.getFirst();
    }

    private static void addBody(HttpServletRequest request, Map<String, String> values) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refused(Refusal.REQUEST_TOO_LARGE);
        }
        String text = new String(body, StandardCharsets.UTF_8).strip();
        String type = contentType(request);
        if (text.isEmpty() || (type.equals("application/json") && isEmptyJson(text))) {
            return;
        }
        if (!mayBeForm(type)) {
            throw new Refused(
                    Refusal.MALFORMED_PARAMETERS, "send them as application/x-www-form-urlencoded or in the query");
        }
        add(text, values);
    }

    /** What JSON libraries send when there is nothing to say. */
    private static boolean isEmptyJson(String text) {
        return text.equals("{}") || text.equals("null") || text.equals("\"\"");
    }

    private static boolean mayBeForm(String contentType) {
        return contentType.equals("application/x-www-form-urlencoded")
                || contentType.equals("text/plain")
                || contentType.isEmpty();
    }

    private static String contentType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static void add(@Nullable String encoded, Map<String, String> values) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            // RFC 6749, 3.2: a parameter without a value counts as left out.
            if (!name.isEmpty() && !value.isEmpty()) {
                add(name, value, values);
            }
        }
    }

    private static void add(String name, String value, Map<String, String> values) {
        String before = values.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            throw new Refused(
                    Refusal.REPEATED_PARAMETER, PLAIN_NAME.matcher(name).matches() ? name : "with the strange name");
        }
        if (values.size() > MOST) {
            throw new Refused(Refusal.MALFORMED_PARAMETERS, "there are more than " + MOST);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfEscape) {
            throw new Refused(Refusal.MALFORMED_PARAMETERS, "a % is not followed by two hex digits");
        }
    }

    @Override
    public String toString() {
        return "TokenParameters" + values.keySet();
    }
}
