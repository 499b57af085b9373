package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.IssuedToken;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.credential.TokenIssuer;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keycloak's token endpoint, asked for what a company's software gets on its own behalf. */
@Component
class KeycloakTokenIssuer implements TokenIssuer {

    private final KeycloakEndpoints keycloak;

    KeycloakTokenIssuer(KeycloakEndpoints keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public IssuedToken clientCredentials(ClientId client, TokenClass tokenClass) {
        var answer = keycloak.post("token", client, request(tokenClass));
        if (answer.status() != 200) {
            throw answer.unavailable();
        }
        return new IssuedToken(
                answer.body().path("access_token").asString(),
                Duration.ofSeconds(answer.body().path("expires_in").asLong()));
    }

    /** RFC 6749, 4.4.2 */
    private static Map<String, String> request(TokenClass tokenClass) {
        return Map.of("grant_type", "client_credentials", "scope", tokenClass.scope());
    }
}
