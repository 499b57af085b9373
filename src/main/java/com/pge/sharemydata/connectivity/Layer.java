package com.pge.sharemydata.connectivity;

import java.util.Map;

/** What a call passes on its way, in this order. */
public enum Layer {
    /** It arrived here at all. */
    NETWORK,
    CERTIFICATE,
    SIGN_IN,
    REQUEST,
    ANSWER;

    private static final String PREFIX = "connectivity.problem.";

    private static final Map<String, Layer> OF_PROBLEM = Map.ofEntries(
            Map.entry("no-certificate", CERTIFICATE),
            Map.entry("unknown-certificate", CERTIFICATE),
            Map.entry("foreign-certificate", CERTIFICATE),
            Map.entry("no-client", SIGN_IN),
            Map.entry("wrong-client", SIGN_IN),
            Map.entry("secret-in-address", SIGN_IN),
            Map.entry("not-live", SIGN_IN),
            Map.entry("stopped-client", SIGN_IN),
            Map.entry("no-token", SIGN_IN),
            Map.entry("unknown-token", SIGN_IN),
            Map.entry("stopped", SIGN_IN),
            Map.entry("wrong-token", SIGN_IN),
            Map.entry("client-id-missing", SIGN_IN),
            Map.entry("client-id-unknown", SIGN_IN),
            Map.entry("foreign-code", SIGN_IN),
            Map.entry("provider-down", ANSWER),
            Map.entry("check-down", ANSWER),
            Map.entry("unexpected", ANSWER));

    /** The layer of a problem, by its key; most mistakes are in the request itself. */
    static Layer of(String problem) {
        return OF_PROBLEM.getOrDefault(problem.replace(PREFIX, ""), REQUEST);
    }
}
