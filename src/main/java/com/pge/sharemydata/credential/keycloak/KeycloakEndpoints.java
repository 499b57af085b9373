package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.shared.Unavailable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Keycloak's OAuth endpoints, asked as a company's own client over connections that stay open. */
@Component
class KeycloakEndpoints implements DisposableBean {

    static final String SYSTEM = "The identity provider";
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    private static final Timeout PATIENCE_TO_CONNECT = Timeout.ofSeconds(2);
    private static final TimeValue IDLE = TimeValue.ofSeconds(1);
    private static final int MOST_CONNECTIONS = 64;
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final ClientKey key;
    private final IdentityProvider provider;
    private final JsonMapper json;
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE_TO_CONNECT)
                            .setSocketTimeout(PATIENCE)
                            // What Keycloak closed meanwhile is noticed before something is sent that works once only.
                            .setValidateAfterInactivity(IDLE)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(PATIENCE)
                    .setResponseTimeout(PATIENCE)
                    .build())
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
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
        ClassicHttpRequest request = ClassicRequestBuilder.post(provider.endpoint(endpoint))
                .setEntity(form, ContentType.APPLICATION_FORM_URLENCODED)
                .build();
        try {
            return http.execute(request, response -> new Answer(response.getCode(), read(response.getEntity())));
        } catch (IOException unreachable) {
            throw new Unavailable(SYSTEM, unreachable);
        }
    }

    /** RFC 7523, 2.2 */
    static String form(String clientId, String assertion, Map<String, String> parameters) {
        var form = new LinkedHashMap<>(parameters);
        form.put("client_id", clientId);
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        return encoded(form);
    }

    private JsonNode read(@Nullable HttpEntity body) throws IOException {
        try {
            return body == null
                    ? JsonNodeFactory.instance.objectNode()
                    : json.readTree(EntityUtils.toByteArray(body, LONGEST_ANSWER));
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
