package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.TokenClass;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What the portal asks of Keycloak for a company's token, asked without the portal: same client, same key, same grant. */
public final class KeycloakBench {

    private KeycloakBench() {}

    /** Requests for a token of this company's client, each with an assertion of its own. */
    public static Supplier<HttpRequest> tokenRequests(Path key, String realmUrl, String clientId) {
        var clientKey = new ClientKey(new ClientKeyProperties(key, false));
        var template = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return () -> template.copy()
                .POST(HttpRequest.BodyPublishers.ofString(
                        KeycloakTokenIssuer.form(clientId, TokenClass.CLIENT, clientKey.assertion(clientId, realmUrl))))
                .build();
    }
}
