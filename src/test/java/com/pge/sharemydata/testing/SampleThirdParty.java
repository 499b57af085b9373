package com.pge.sharemydata.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a company's own software does: holds a key, asks for a certificate, and calls the machine API over mutual TLS. It
 * knows nothing of the portal's inside, only what a company is told on the pages.
 */
public final class SampleThirdParty {

    private static final String ESPI = "/GreenButtonConnect/espi/1_1/resource";

    private final String name;
    private final KeyPair key;
    private final String machineUrl;
    private final List<X509Certificate> trusted;

    private String certificatePem = "";
    private String clientId = "";
    private String clientSecret = "";
    private String registrationToken = "";
    private String applicationInformationId = "";

    private SampleThirdParty(String name, KeyPair key, String machineUrl, List<X509Certificate> trusted) {
        this.name = name;
        this.key = key;
        this.machineUrl = machineUrl;
        this.trusted = trusted;
    }

    /**
     * A company with a fresh key.
     *
     * @param dnsName of its certificate
     * @param authorityPem the certificates to trust in the machine API's server, PEM
     */
    public static SampleThirdParty fresh(String dnsName, String machineUrl, String authorityPem) {
        return new SampleThirdParty(dnsName, SampleKeys.rsa(), machineUrl, certificates(authorityPem));
    }

    /** The root of the portal's certificate authority as anybody can fetch it, PEM. */
    public static String authorityPem(String portalUrl) {
        try (var http = HttpClient.newHttpClient()) {
            byte[] der = http.send(
                            HttpRequest.newBuilder(URI.create(portalUrl + "/pki/root.cer"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return SampleKeys.pem("CERTIFICATE", der);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The signing request to paste into the portal. */
    public String signingRequest() {
        return SampleKeys.signingRequest(key, name);
    }

    /** Takes the certificate, with its chain, that the portal issued. */
    public void hold(String pem) {
        certificatePem = pem;
    }

    /** Takes what the portal's credentials page shows. */
    public void hold(String id, String secret, String token, String applicationInformation) {
        clientId = id;
        clientSecret = secret;
        registrationToken = token;
        applicationInformationId = applicationInformation;
    }

    public String clientId() {
        return clientId;
    }

    /** Asks for a client access token at the test endpoint. */
    public HttpResponse<String> testToken() {
        return token("/datacustodian/test/oauth/v2/token");
    }

    /** Asks for a client access token at the live endpoint. */
    public HttpResponse<String> liveToken() {
        return token("/datacustodian/oauth/v2/token");
    }

    private HttpResponse<String> token(String path) {
        String basic =
                Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(machineUrl + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=" + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8))));
    }

    /** The token out of an answer of the token endpoint. */
    public static String tokenIn(HttpResponse<String> answer) {
        var json = JsonMapper.shared().readTree(answer.body());
        if (!json.has("client_access_token")) {
            throw new IllegalStateException("No token but " + answer.statusCode() + " " + answer.body());
        }
        return json.get("client_access_token").asString();
    }

    public HttpResponse<String> serviceStatus(String token) {
        return get(ESPI + "/ReadServiceStatus", token);
    }

    public HttpResponse<String> sampleData(String token) {
        return get(ESPI + "/DownloadSampleData", token);
    }

    /** Its own ApplicationInformation, by the registration access token. */
    public HttpResponse<String> applicationInformation() {
        return get(ESPI + "/ApplicationInformation/" + applicationInformationId, registrationToken);
    }

    /** Any resource of the machine API. */
    public HttpResponse<String> get(String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(machineUrl + path)).header("Authorization", "Bearer " + token));
    }

    /** Suite A and the registration read, as a company's software would do them; the answers in order. */
    public List<HttpResponse<String>> connectivityTest() {
        List<HttpResponse<String>> answers = new ArrayList<>();
        var token = testToken();
        answers.add(token);
        answers.add(serviceStatus(tokenIn(token)));
        answers.add(sampleData(tokenIn(token)));
        if (!registrationToken.isEmpty()) {
            answers.add(applicationInformation());
        }
        return answers;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newBuilder()
                .sslContext(tls())
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** TLS with this company's certificate, or without any where it holds none. */
    public SSLContext tls() {
        return SampleTls.context(key, certificatePem.isEmpty() ? List.of() : certificates(certificatePem), trusted);
    }

    /** Writes what {@code curl} needs: client.json, client.crt, client.key and ca.crt. */
    void write(Path folder, String authorityPem, String portalUrl, SampleThirdPartySite site) {
        Map<String, String> client = new LinkedHashMap<>();
        client.put("client_id", clientId);
        client.put("client_secret", clientSecret);
        client.put("registration_access_token", registrationToken);
        client.put("application_information_id", applicationInformationId);
        client.put("token_uri", machineUrl + "/datacustodian/oauth/v2/token");
        client.put("test_token_uri", machineUrl + "/datacustodian/test/oauth/v2/token");
        client.put("authorization_uri", portalUrl + "/datacustodian/oauth/v2/authorize");
        client.put("test_authorization_uri", portalUrl + "/datacustodian/test/oauth/v2/authorize");
        client.put("resource_base_uri", machineUrl + ESPI);
        client.put("service_status_uri", machineUrl + ESPI + "/ReadServiceStatus");
        client.put("sample_data_uri", machineUrl + ESPI + "/DownloadSampleData");
        client.put(
                "application_information_uri",
                machineUrl + ESPI + "/ApplicationInformation/" + applicationInformationId);
        client.put("third_party_portal_uri", site.portalUri());
        client.put("redirect_uri", site.redirectUri());
        client.put("scope_selection_uri", site.portalUri());
        client.put("notification_uri", site.notificationUri());
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("client.json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(client) + "\n");
            Files.writeString(folder.resolve("client.crt"), certificatePem);
            Files.writeString(folder.resolve("client.key"), SampleKeys.pem(key.getPrivate()));
            Files.setPosixFilePermissions(folder.resolve("client.key"), PosixFilePermissions.fromString("rw-------"));
            Files.writeString(folder.resolve("ca.crt"), authorityPem);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<X509Certificate> certificates(String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not certificates: " + pem, unreadable);
        }
    }
}
