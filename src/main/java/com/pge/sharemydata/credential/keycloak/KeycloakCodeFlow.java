package com.pge.sharemydata.credential.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.shared.Unavailable;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The authorization code flow at Keycloak, the portal acting as the company's client; its tokens are offline tokens. */
@Component
class KeycloakCodeFlow implements CodeFlow {

    private static final String TOKEN = "token";
    private static final String PUSHED_REQUEST = "ext/par/request";

    private final KeycloakEndpoints keycloak;
    private final RealmResource realm;
    private final IdentityProvider provider;

    KeycloakCodeFlow(KeycloakEndpoints keycloak, RealmResource realm, IdentityProvider provider) {
        this.keycloak = keycloak;
        this.realm = realm;
        this.provider = provider;
    }

    @Override
    public URI push(
            ClientId client, TokenClass tokenClass, URI redirectUri, String state, @Nullable String codeChallenge) {
        var request = new LinkedHashMap<String, String>();
        request.put("response_type", "code");
        request.put("redirect_uri", redirectUri.toString());
        request.put("scope", tokenClass.scope() + " offline_access");
        request.put("state", state);
        if (codeChallenge != null) {
            request.put("code_challenge", codeChallenge);
            request.put("code_challenge_method", "S256");
        }
        JsonNode answer = asked(PUSHED_REQUEST, client, request, 201);
        // RFC 9126, 4
        return URI.create(provider.browserEndpoint("auth") + "?"
                + KeycloakEndpoints.encoded(Map.of(
                        "client_id",
                        client.value(),
                        "request_uri",
                        answer.path("request_uri").asString())));
    }

    @Override
    public IssuedTokens exchange(ClientId client, String code, URI redirectUri, @Nullable String codeVerifier) {
        var request = new LinkedHashMap<String, String>();
        request.put("grant_type", "authorization_code");
        request.put("code", code);
        request.put("redirect_uri", redirectUri.toString());
        if (codeVerifier != null) {
            request.put("code_verifier", codeVerifier);
        }
        return tokens(asked(TOKEN, client, request, 200));
    }

    @Override
    public IssuedTokens refresh(ClientId client, String refreshToken) {
        return tokens(asked(TOKEN, client, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), 200));
    }

    @Override
    public void end(String subject, ClientId client) {
        try {
            realm.users().get(subject).revokeConsent(client.value());
        } catch (NotFoundException nothingToEnd) {
            // No such session, client or person: nothing is left that could work.
        } catch (WebApplicationException refused) {
            throw new Unavailable(
                    KeycloakEndpoints.SYSTEM,
                    new IOException("answered " + refused.getResponse().getStatus()));
        } catch (ProcessingException unreachable) {
            throw new Unavailable(KeycloakEndpoints.SYSTEM, unreachable);
        }
    }

    private JsonNode asked(String endpoint, ClientId client, Map<String, String> parameters, int expected) {
        var answer = keycloak.post(endpoint, client, parameters);
        if (answer.isRefusal()) {
            throw new RefusedByIssuer(answer.error());
        }
        if (answer.status() != expected) {
            throw answer.unavailable();
        }
        return answer.body();
    }

    /** Read and not checked: it came straight from its issuer. */
    private static IssuedTokens tokens(JsonNode answer) {
        String access = answer.path("access_token").asString();
        try {
            JWTClaimsSet claims = SignedJWT.parse(access).getJWTClaimsSet();
            return new IssuedTokens(
                    access,
                    answer.path("refresh_token").asString(),
                    Duration.ofSeconds(answer.path("expires_in").asLong()),
                    claims.getSubject(),
                    claims.getJWTID());
        } catch (ParseException notAToken) {
            throw new Unavailable(KeycloakEndpoints.SYSTEM, notAToken);
        }
    }
}
