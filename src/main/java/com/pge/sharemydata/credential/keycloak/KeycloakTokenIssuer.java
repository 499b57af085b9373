package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.IssuedToken;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.credential.TokenIssuer;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.shared.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's token endpoint, asked as the company's own client over connections that stay open. */
@Component
class KeycloakTokenIssuer implements TokenIssuer {

    private static final String SYSTEM = "The identity provider";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // RFC 6749, 4.4.2 with RFC 7523, 2.2; every value is made of characters that need no encoding.
    private static final String FORM = "grant_type=client_credentials"
            + "&client_assertion_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Aclient-assertion-type%%3Ajwt-bearer"
            + "&client_id=%s&scope=%s&client_assertion=%s";

    private final ClientKey key;
    private final String issuer;
    private final HttpRequest.Builder template;
    private final HttpClient http;
    private final JsonMapper json;

    KeycloakTokenIssuer(ClientKey key, IdentityProvider provider, JsonMapper json) {
        this.key = key;
        this.issuer = provider.issuer();
        this.json = json;
        this.template = HttpRequest.newBuilder(URI.create(provider.endpoint("token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    @Override
    public IssuedToken clientCredentials(ClientId client, TokenClass tokenClass) {
        String form = form(client.value(), tokenClass, key.assertion(client.value(), issuer));
        HttpResponse<byte[]> response = send(
                template.copy().POST(HttpRequest.BodyPublishers.ofString(form)).build());
        if (response.statusCode() != 200) {
            throw new Unavailable(SYSTEM, new IOException(response.statusCode() + " " + error(response.body())));
        }
        JsonNode answer = json.readTree(response.body());
        return new IssuedToken(
                answer.path("access_token").asString(),
                Duration.ofSeconds(answer.path("expires_in").asLong()));
    }

    static String form(String clientId, TokenClass tokenClass, String assertion) {
        return FORM.formatted(clientId, tokenClass.scope(), assertion);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new Unavailable(SYSTEM, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(SYSTEM, interrupted);
        }
    }

    /** What an OAuth error says of itself; nothing else of an answer is safe to repeat. */
    private String error(byte[] body) {
        try {
            return json.readTree(body).path("error").asString("");
        } catch (JacksonException notJson) {
            return "";
        }
    }
}
