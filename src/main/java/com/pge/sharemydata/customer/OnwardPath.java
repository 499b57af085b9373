package com.pge.sharemydata.customer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A page of this portal where somebody was going. Never another site: a path and perhaps a query, without scheme, host and
 * whatever browsers take for one.
 */
public record OnwardPath(String value) {

    private static final int LONGEST = 4000;

    public OnwardPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a path of this portal");
        }
    }

    /** Nothing where the text is no path of ours. */
    public static Optional<OnwardPath> read(String text) {
        return isLocal(text) ? Optional.of(new OnwardPath(text)) : Optional.empty();
    }

    private static boolean isLocal(String text) {
        // Browsers read // and /\ as the beginning of a host, and pass over control characters before they look.
        if (text.length() > LONGEST || !text.startsWith("/") || text.startsWith("//") || text.indexOf('\\') >= 0) {
            return false;
        }
        try {
            var uri = new URI(text);
            String path = uri.getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    && !path.contains("//")
                    && path.equals(uri.normalize().getPath())
                    && text.chars().noneMatch(Character::isISOControl);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
