package com.pge.sharemydata.greenbutton.web;

import java.util.regex.Pattern;

/** Takes secrets and tokens out of what people will read of a call. */
final class Masking {

    private static final String MASK = "********";

    /** Parameters, in a query or a form, whose value opens something. */
    private static final Pattern PARAMETERS = Pattern.compile(
            "(?i)((?:^|[?&\\s])(?:client_secret|code|code_verifier|refresh_token|access_token|token|password)=)[^&\\s]*");

    private static final Pattern JSON_TOKENS =
            Pattern.compile("(\"(?:access_token|client_access_token|refresh_token|client_secret)\"\\s*:\\s*\")[^\"]*");

    private Masking() {}

    static String parameters(String text) {
        return PARAMETERS.matcher(text).replaceAll("$1" + MASK);
    }

    static String json(String text) {
        return JSON_TOKENS.matcher(text).replaceAll("$1" + MASK);
    }

    /** The scheme stays: a wrong one is a common mistake. */
    static String authorization(String header) {
        int blank = header.indexOf(' ');
        return blank < 0 ? MASK : header.substring(0, blank) + " " + MASK;
    }
}
