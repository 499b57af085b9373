package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.TokenKind;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.testing.ApiDocument;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What is published about the machine API is what it does. */
class ApiDocumentsTest extends MachineTest {

    private static final ApiDocument HTTP = ApiDocument.read("machine-1.1.openapi.json");
    private static final ApiDocument NEWS = ApiDocument.read("machine-1.1.asyncapi.json");

    private static final Map<TokenKind, String> SCHEMES = Map.of(
            TokenKind.TEST, "clientToken",
            TokenKind.CLIENT, "clientToken",
            TokenKind.CUSTOMER, "customerToken",
            TokenKind.REGISTRATION, "registrationToken");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Test
    void nameEveryOperationAndNoOther() {
        assertThat(HTTP.operations())
                .containsExactlyInAnyOrderElementsOf(
                        ApiDocument.mapped(controllers, "com.pge.sharemydata.greenbutton.web"));
    }

    @Test
    void areReadWithoutComplaint() {
        assertThat(HTTP.complaints()).isEmpty();
    }

    @Test
    void referToNothingThatIsNotThere() {
        assertThat(HTTP.deadReferences()).isEmpty();
        assertThat(NEWS.deadReferences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MachineEndpoint.class)
    void sayWhichTokenOpensWhat(MachineEndpoint endpoint) {
        Set<String> tokens = HTTP.root()
                .get("paths")
                .get(endpoint.path())
                .valueStream()
                .flatMap(operation -> operation.get("security").valueStream())
                .flatMap(alternative -> alternative.propertyNames().stream())
                .filter(scheme -> scheme.endsWith("Token"))
                .collect(Collectors.toSet());

        assertThat(tokens)
                .isEqualTo(endpoint.opensTo().stream().map(SCHEMES::get).collect(Collectors.toSet()));
    }

    @Test
    void nameTheFormatsThatAreServed() {
        JsonNode documented = HTTP.root()
                .at("/paths/" + escaped(MachineEndpoint.Paths.DOWNLOAD_SAMPLE_DATA) + "/get/responses/200/content");

        for (String type : documented.propertyNames()) {
            HttpResponse<String> answer = send(
                    request(MachineEndpoint.Paths.DOWNLOAD_SAMPLE_DATA)
                            .header("Authorization", "Bearer " + tokens.of(Company.LIVE.clientId(), "smd-client"))
                            .header("Accept", type),
                    Company.LIVE.identity());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
        assertThat(documented.propertyNames()).hasSize(3);
    }

    @Test
    void knowEveryStatusOfARefusal() {
        Set<String> documented = HTTP.root()
                .get("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .flatMap(operation -> operation.get("responses").propertyNames().stream())
                .collect(Collectors.toSet());

        // What is wrong on our side is no part of the contract.
        assertThat(documented)
                .containsAll(Arrays.stream(Refusal.values())
                        .filter(refusal -> refusal != Refusal.UNEXPECTED)
                        .map(refusal -> Integer.toString(refusal.status()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void showNewsAsItIsSent() {
        var documents = new EspiDocuments(new EspiLinks("https://api.example.com"));
        for (JsonNode message : NEWS.root().at("/components/messages")) {
            String payload = message.at("/examples/0/payload").asString();
            String resource = payload.replaceAll(".*<ns0:resources>|</ns0:resources>.*", "");

            assertThat(payload).isEqualTo(new String(documents.batchList(List.of(resource)), UTF_8));
        }
        assertThat(NEWS.root().get("asyncapi").asString()).isEqualTo("3.0.0");
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }
}
