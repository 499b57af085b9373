package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a company's software asked for, as it was sent and judged. Never changes.
 *
 * @param state the company's own, echoed to it
 * @param scope as sent; null for all that the company registered for
 * @param codeChallenge S256; null where the company sent none
 * @param minimumEnd the company needs the authorization until then at least
 * @param preferredEnd the company would like it until then
 * @param testing whether it came to the test endpoint, where nobody's data is meant
 */
@Embeddable
record RequestedAccess(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "organization"))
        OrganizationId organization,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "client_id"))
        ClientId client,

        String redirectUri,
        @Nullable String state,
        @Nullable String scope,
        @Nullable String codeChallenge,
        @Nullable Instant minimumEnd,
        @Nullable Instant preferredEnd,
        boolean testing) {

    /** What was found right by {@link AuthorizePolicy}. */
    static RequestedAccess of(AuthorizePolicy.Asked judged, boolean testing) {
        String redirectUri = judged.get(AuthorizeParameters.REDIRECT_URI);
        if (redirectUri == null) {
            throw new IllegalStateException("A request without a way back is refused");
        }
        return new RequestedAccess(
                judged.known().organization(),
                judged.known().client().clientId(),
                redirectUri,
                judged.get(AuthorizeParameters.STATE),
                judged.get(AuthorizeParameters.SCOPE),
                judged.get(AuthorizeParameters.CHALLENGE),
                AuthorizePolicy.date(judged.get(AuthorizeParameters.MINIMUM_END)),
                AuthorizePolicy.date(judged.get(AuthorizeParameters.PREFERRED_END)),
                testing);
    }

    WayBack wayBack(String issuer) {
        return new WayBack(redirectUri, state, issuer);
    }

    @Override
    public String toString() {
        return "RequestedAccess[" + client + "]";
    }
}
