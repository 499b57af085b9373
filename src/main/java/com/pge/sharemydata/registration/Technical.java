package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.WebAddress;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the company's software is reached. Kept as typed; of a submitted registration every address is well-formed.
 *
 * @param portalUri where a customer who picks the company is sent
 * @param redirectUris one a line; where codes are sent
 * @param scopeSelectionUri asked for by tradition, any address will do
 * @param notificationUri told when data is ready
 */
@Embeddable
public record Technical(
        @Nullable String portalUri,
        @Nullable String redirectUris,
        @Nullable String scopeSelectionUri,
        @Nullable String notificationUri)
        implements Section {

    static final Technical EMPTY = new Technical(null, null, null, null);

    public Technical {
        portalUri = Typed.text(portalUri, 600);
        redirectUris = Typed.text(redirectUris, 4000);
        scopeSelectionUri = Typed.text(scopeSelectionUri, 600);
        notificationUri = Typed.text(notificationUri, 600);
    }

    /** The lines of the redirect URIs, as typed. */
    public List<String> redirectLines() {
        return redirectUris == null
                ? List.of()
                : redirectUris
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Whether customers' browsers are sent to other addresses than by the other one. */
    boolean leadsElsewhereThan(Technical other) {
        return !Objects.equals(portalUri, other.portalUri)
                || !Set.copyOf(redirectLines()).equals(Set.copyOf(other.redirectLines()));
    }

    /** The redirect URIs of a submitted registration. */
    public List<WebAddress> redirects() {
        return redirectLines().stream().map(WebAddress::of).toList();
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.TECHNICAL;
    }
}
