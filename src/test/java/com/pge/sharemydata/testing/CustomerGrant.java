package com.pge.sharemydata.testing;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a company's software got for one customer's code: tokens, and where that customer's data is. */
public record CustomerGrant(String accessToken, String refreshToken, String resourceUri, String authorizationUri) {

    static final CustomerGrant NONE = new CustomerGrant("", "", "", "");

    /** As the token endpoint answered. */
    public static CustomerGrant in(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No tokens but " + answer.statusCode() + " " + answer.body());
        }
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        return new CustomerGrant(
                json.path("access_token").asString(),
                json.path("refresh_token").asString(),
                json.path("resourceURI").asString(),
                json.path("authorizationURI").asString());
    }

    /** As it stands in client.json. */
    static CustomerGrant written(JsonNode client) {
        return new CustomerGrant(
                client.path("access_token").asString(),
                client.path("refresh_token").asString(),
                client.path("resource_uri").asString(),
                client.path("authorization_uri").asString());
    }

    public String authorizationId() {
        return authorizationUri.substring(authorizationUri.lastIndexOf('/') + 1);
    }
}
