package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.TokenClass;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the portal asks of Keycloak for a company, asked without the portal: same client, same key, same grants. */
public final class KeycloakBench {

    private final ClientKey key;
    private final String realmUrl;
    private final String clientId;
    private final String redirectUri;

    /** @param redirectUri to which Keycloak sends codes: the portal's own */
    public KeycloakBench(Path key, String realmUrl, String clientId, String redirectUri) {
        this.key = new ClientKey(new ClientKeyProperties(key, false));
        this.realmUrl = realmUrl;
        this.clientId = clientId;
        this.redirectUri = redirectUri;
    }

    public String redirectUri() {
        return redirectUri;
    }

    /** For a token of the company itself. */
    public HttpRequest tokenRequest() {
        return posted("token", Map.of("grant_type", "client_credentials", "scope", TokenClass.CLIENT.scope()));
    }

    /** Announces a customer's browser. */
    public HttpRequest pushRequest() {
        return posted(
                "ext/par/request",
                Map.of(
                        "response_type",
                        "code",
                        "redirect_uri",
                        redirectUri,
                        "scope",
                        TokenClass.CUSTOMER.scope() + " offline_access",
                        "state",
                        "bench"));
    }

    /** Where the announced browser goes. */
    public URI browserUri(String announced) {
        return URI.create(realmUrl + "/protocol/openid-connect/auth?"
                + KeycloakEndpoints.encoded(Map.of(
                        "client_id",
                        clientId,
                        "request_uri",
                        JsonMapper.shared()
                                .readTree(announced)
                                .path("request_uri")
                                .asString())));
    }

    /** For the tokens of a customer. */
    public HttpRequest exchangeRequest(String code) {
        return posted("token", Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri));
    }

    private HttpRequest posted(String endpoint, Map<String, String> parameters) {
        return HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/" + endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        KeycloakEndpoints.form(clientId, key.assertion(clientId, realmUrl), parameters)))
                .build();
    }
}
