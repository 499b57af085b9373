package com.pge.sharemydata.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The utility's system with its own client at Keycloak: a token, and the same file as the portal's start brought in. */
class ProgramApiIT {

    /** What every local portal imports at its start: a heading, then a line for each service. */
    private static final Path CUSTOMERS = Path.of("src/test/resources/demo-customers.csv");

    private final LocalPortal portal = RunningPortal.get();

    @Test
    void takesCustomersWithATokenOfTheRealm() throws Exception {
        HttpResponse<String> refused = send(upload().build());
        HttpResponse<String> taken =
                send(upload().header("Authorization", "Bearer " + token()).build());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        JsonNode report = JsonMapper.shared().readTree(taken.body());
        assertThat(report.get("unchanged").asInt())
                .isEqualTo(Files.readAllLines(CUSTOMERS).size() - 1);
        assertThat(report.get("added").asInt()).isZero();
        assertThat(report.get("complete").asBoolean()).isTrue();
    }

    private HttpRequest.Builder upload() throws IOException {
        return HttpRequest.newBuilder(URI.create(portal.addresses().portalUrl() + "/program/v1/customers"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(CUSTOMERS));
    }

    private String token() throws Exception {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(portal.addresses().home().resolve("settings.properties"))) {
            settings.load(reader);
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(
                        portal.addresses().keycloakUrl() + "/realms/share-my-data/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=share-my-data-utility&client_secret="
                                + settings.getProperty("secret.utility-client")))
                .build());
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
