package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.shared.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Keycloak's OAuth endpoints, asked as a company's own client over connections that stay open. */
@Component
class KeycloakEndpoints {

    static final String SYSTEM = "The identity provider";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClientKey key;
    private final IdentityProvider provider;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    KeycloakEndpoints(ClientKey key, IdentityProvider provider, JsonMapper json) {
        this.key = key;
        this.provider = provider;
        this.json = json;
    }

    /** What Keycloak said, a refusal too. */
    record Answer(int status, JsonNode body) {

        boolean isRefusal() {
            return status >= 400 && status < 500;
        }

        /** RFC 6749, 5.2; nothing else of a refusal is safe to repeat. */
        String error() {
            return body.path("error").asString("");
        }

        Unavailable unavailable() {
            return new Unavailable(SYSTEM, new IOException(status + " " + error()));
        }
    }

    /**
     * Posts a form to an endpoint such as {@code token}, authenticated as the client.
     *
     * @throws Unavailable where nobody answers
     */
    Answer post(String endpoint, ClientId client, Map<String, String> parameters) {
        String form = form(client.value(), key.assertion(client.value(), provider.issuer()), parameters);
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(provider.endpoint(endpoint)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return new Answer(response.statusCode(), read(response.body()));
    }

    /** RFC 7523, 2.2 */
    static String form(String clientId, String assertion, Map<String, String> parameters) {
        var form = new LinkedHashMap<>(parameters);
        form.put("client_id", clientId);
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        return encoded(form);
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

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
