package com.pge.sharemydata.security;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider (Keycloak) is and as whom the portal talks to it.
 *
 * @param baseUrl as browsers reach it, which is also the issuer's beginning
 * @param internalUrl as this node reaches it, where that is another address; else the same
 * @param portalClientId the client that people sign in with
 * @param adminClientId the service account that makes and switches companies' clients
 */
@ConfigurationProperties("portal.keycloak")
public record IdentityProvider(
        URI baseUrl,
        @Nullable URI internalUrl,
        @DefaultValue("share-my-data") String realm,
        @DefaultValue("share-my-data-portal") String portalClientId,
        String portalClientSecret,
        @DefaultValue("share-my-data-admin") String adminClientId,
        String adminClientSecret) {

    public IdentityProvider {
        internalUrl = internalUrl == null ? baseUrl : internalUrl;
    }

    /** The issuer that stands in every token. */
    public String issuer() {
        return baseUrl + "/realms/" + realm;
    }

    /** An OpenID Connect endpoint as a browser reaches it, such as {@code auth}. */
    public String browserEndpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    /** An OpenID Connect endpoint as this node reaches it, such as {@code token} or {@code certs}. */
    public String endpoint(String name) {
        return Objects.requireNonNull(internalUrl) + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    @Override
    public String toString() {
        return "IdentityProvider[" + issuer() + "]";
    }
}
