package com.pge.sharemydata.authorization;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Adds parameters to an address that a company registered; what stands in its query already is kept. */
final class Queries {

    private Queries() {}

    static URI added(String registered, Map<String, String> parameters) {
        URI address = URI.create(registered);
        return URI.create(address.toASCIIString()
                + separator(address.getRawQuery())
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String separator(@Nullable String query) {
        if (query == null) {
            return "?";
        }
        return query.isEmpty() || query.endsWith("&") ? "" : "&";
    }

    /** Everything but letters, digits and four marks (RFC 3986, 2.3): nothing that was sent can end the parameter. */
    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
