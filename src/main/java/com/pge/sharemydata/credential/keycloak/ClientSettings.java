package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientCondition;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.TokenClass;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.stereotype.Component;

/**
 * How a company's client is set up in Keycloak: only the portal's key authenticates it, a code comes only after a pushed
 * request and only to the portal, and a token has a class only where one is asked for.
 */
@Component
class ClientSettings {

    static final Set<String> DEFAULT_SCOPES = Set.of("basic");
    static final Set<String> OPTIONAL_SCOPES = Stream.concat(
                    Arrays.stream(TokenClass.values()).map(TokenClass::scope), Stream.of("offline_access"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String AUTHENTICATION = "client-jwt";

    private final Map<String, String> attributes;
    private final Set<String> redirectUris;

    ClientSettings(ClientKey key, CodeCallbacks callbacks) {
        this.redirectUris = callbacks.all().stream().map(URI::toString).collect(Collectors.toUnmodifiableSet());
        this.attributes = Map.of(
                "use.jwks.string", "true",
                "jwks.string", key.jwks(),
                "token.endpoint.auth.signing.alg", ClientKey.ALGORITHM,
                "require.pushed.authorization.requests", "true",
                // Its browsers are sent on with the code and the state alone.
                "exclude.session.state.from.auth.response", "true",
                "exclude.issuer.from.auth.response", "true");
    }

    ClientRepresentation of(ClientId client, ClientCondition wanted) {
        var fresh = new ClientRepresentation();
        fresh.setClientId(client.value());
        fresh.setDefaultClientScopes(List.copyOf(DEFAULT_SCOPES));
        fresh.setOptionalClientScopes(List.copyOf(OPTIONAL_SCOPES));
        return onto(fresh, wanted);
    }

    /** Sets what this portal sets and leaves the rest. */
    ClientRepresentation onto(ClientRepresentation client, ClientCondition wanted) {
        client.setProtocol("openid-connect");
        client.setEnabled(wanted == ClientCondition.ENABLED);
        client.setPublicClient(false);
        client.setBearerOnly(false);
        client.setClientAuthenticatorType(AUTHENTICATION);
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(true);
        client.setConsentRequired(false);
        client.setFullScopeAllowed(false);
        client.setRedirectUris(List.copyOf(redirectUris));
        client.setWebOrigins(List.of());
        var all = new HashMap<String, String>();
        if (client.getAttributes() != null) {
            all.putAll(client.getAttributes());
        }
        all.putAll(attributes);
        client.setAttributes(all);
        return client;
    }

    boolean hold(ClientRepresentation client, ClientCondition wanted) {
        return client.isEnabled() == (wanted == ClientCondition.ENABLED)
                && AUTHENTICATION.equals(client.getClientAuthenticatorType())
                && !client.isPublicClient()
                && client.isStandardFlowEnabled()
                && !client.isImplicitFlowEnabled()
                && !client.isDirectAccessGrantsEnabled()
                && client.isServiceAccountsEnabled()
                && !client.isConsentRequired()
                && !client.isFullScopeAllowed()
                && Set.copyOf(client.getRedirectUris()).equals(redirectUris)
                && client.getAttributes().entrySet().containsAll(attributes.entrySet())
                && Set.copyOf(client.getDefaultClientScopes()).equals(DEFAULT_SCOPES)
                && Set.copyOf(client.getOptionalClientScopes()).equals(OPTIONAL_SCOPES);
    }
}
