package com.pge.sharemydata.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a company's own software does: holds a key, asks for a certificate, and calls the machine API over mutual TLS. It
 * knows nothing of the portal's inside, only what a company is told on the pages.
 */
public final class SampleThirdParty {

    private static final String ESPI = "/GreenButtonConnect/espi/1_1/resource";
    private static final String OAUTH = "/datacustodian/oauth/v2";
    private static final String TEST_OAUTH = "/datacustodian/test/oauth/v2";
    private static final Map<String, String> CLIENT_CREDENTIALS = Map.of("grant_type", "client_credentials");
    private static final String CLIENT = "client.json";
    private static final String CERTIFICATE = "client.crt";
    private static final String KEY = "client.key";
    private static final String AUTHORITY = "ca.crt";
    /** Of one page of the Authorization feed. */
    private static final int MOST_ENTRIES = 1_000;

    private static final Pattern BULK = Pattern.compile("/Batch/Bulk/(\\d{15})");

    private final String name;
    private final KeyPair key;
    private final String machineUrl;
    private final List<X509Certificate> trusted;

    private String certificatePem = "";
    private String clientId = "";
    private String clientSecret = "";
    private String registrationToken = "";
    private String applicationInformationId = "";
    private String redirectUri = "";
    private CustomerGrant grant = CustomerGrant.NONE;

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

    /** The same company with a fresh key, and without a certificate for it yet. */
    SampleThirdParty withFreshKey() {
        var fresh = new SampleThirdParty(name, SampleKeys.rsa(), machineUrl, trusted);
        fresh.hold(clientId, clientSecret, registrationToken, applicationInformationId);
        fresh.isSentBackTo(redirectUri);
        return fresh;
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

    /** Takes the address to which the portal sends customers back. */
    public void isSentBackTo(String address) {
        redirectUri = address;
    }

    /** Takes the tokens of one customer. */
    void hold(CustomerGrant customers) {
        grant = customers;
    }

    public String clientId() {
        return clientId;
    }

    public String redirectUri() {
        return redirectUri;
    }

    /** The one customer's tokens that it holds. */
    CustomerGrant grant() {
        return grant;
    }

    /** Where it sends a customer's browser for a code. */
    public URI authorizeUri(String portalUrl, boolean test) {
        return authorizeUri(
                portalUrl, test, clientId, redirectUri, "", UUID.randomUUID().toString());
    }

    /** The portal's authorize page, asked for a code (RFC 6749, 4.1.1). */
    static URI authorizeUri(
            String portalUrl, boolean test, String client, String redirectUri, String scope, String state) {
        return URI.create(portalUrl + (test ? TEST_OAUTH : OAUTH) + "/authorize?response_type=code&client_id=" + client
                + "&redirect_uri=" + encoded(redirectUri)
                + (scope.isEmpty() ? "" : "&scope=" + encoded(scope))
                + "&state=" + encoded(state));
    }

    /** Asks for a client access token at the test endpoint. */
    public HttpResponse<String> testToken() {
        return token(TEST_OAUTH, CLIENT_CREDENTIALS);
    }

    /** Asks for a client access token at the live endpoint. */
    public HttpResponse<String> liveToken() {
        return token(OAUTH, CLIENT_CREDENTIALS);
    }

    /** Exchanges a customer's code. */
    public HttpResponse<String> exchange(String code) {
        return token(OAUTH, exchangeOf(code));
    }

    /** Exchanges the code of a test. */
    public HttpResponse<String> testExchange(String code) {
        return token(TEST_OAUTH, exchangeOf(code));
    }

    /** Gets new tokens of a customer for the old ones. */
    public HttpResponse<String> refresh(String refreshToken) {
        return token(OAUTH, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private Map<String, String> exchangeOf(String code) {
        return Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri);
    }

    private HttpResponse<String> token(String path, Map<String, String> parameters) {
        String basic =
                Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(machineUrl + path + "/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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

    /** The authorizations that customers gave it, and the one that stands for all of them in bulk. */
    public HttpResponse<String> authorizations(String token) {
        return get(ESPI + "/Authorization", token);
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

    /** Its id for what all customers share with it, as the feed of its authorizations says. */
    String bulkId() {
        String token = tokenIn(liveToken());
        for (int start = 1; ; start += MOST_ENTRIES) {
            // It comes last, so behind many authorizations it is on a later page.
            var page = get(ESPI + "/Authorization?start-index=" + start, token);
            Matcher bulk = BULK.matcher(page.body());
            if (bulk.find()) {
                return bulk.group(1);
            }
            if (page.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("No bulk id until an answer of " + page.statusCode());
            }
        }
    }

    /** Writes what {@code curl} needs: client.json, client.crt, client.key and ca.crt. */
    void write(Path folder, String authorityPem, String portalUrl, SampleThirdPartySite site) {
        Map<String, String> client = new LinkedHashMap<>();
        client.put("client_id", clientId);
        client.put("client_secret", clientSecret);
        client.put("registration_access_token", registrationToken);
        client.put("application_information_id", applicationInformationId);
        client.put("token_uri", machineUrl + OAUTH + "/token");
        client.put("test_token_uri", machineUrl + TEST_OAUTH + "/token");
        client.put("introspection_uri", machineUrl + OAUTH + "/introspect");
        client.put("revocation_uri", machineUrl + OAUTH + "/revoke");
        client.put("authorize_uri", authorizeUri(portalUrl, false).toString());
        client.put("test_authorize_uri", authorizeUri(portalUrl, true).toString());
        client.put("resource_base_uri", machineUrl + ESPI);
        client.put("service_status_uri", machineUrl + ESPI + "/ReadServiceStatus");
        client.put("sample_data_uri", machineUrl + ESPI + "/DownloadSampleData");
        client.put(
                "application_information_uri",
                machineUrl + ESPI + "/ApplicationInformation/" + applicationInformationId);
        client.put("third_party_portal_uri", site.portalUri());
        client.put("redirect_uri", redirectUri);
        client.put("scope_selection_uri", site.portalUri());
        client.put("notification_uri", site.notificationUri());
        client.put("access_token", grant.accessToken());
        client.put("refresh_token", grant.refreshToken());
        client.put("authorization_id", grant.authorizationId());
        client.put("authorization_uri", grant.authorizationUri());
        client.put("resource_uri", grant.resourceUri());
        client.put("bulk_id", bulkId());
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(CLIENT),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(client) + "\n");
            Files.writeString(folder.resolve(CERTIFICATE), certificatePem);
            Files.writeString(folder.resolve(KEY), SampleKeys.pem(key.getPrivate()));
            Files.setPosixFilePermissions(folder.resolve(KEY), PosixFilePermissions.fromString("rw-------"));
            Files.writeString(folder.resolve(AUTHORITY), authorityPem);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The company that was written there. */
    static SampleThirdParty read(Path folder, String machineUrl) {
        try {
            JsonNode client = JsonMapper.shared().readTree(Files.readString(folder.resolve(CLIENT)));
            var software = new SampleThirdParty(
                    "read again",
                    SampleKeys.readRsa(Files.readString(folder.resolve(KEY))),
                    machineUrl,
                    certificates(Files.readString(folder.resolve(AUTHORITY))));
            software.hold(Files.readString(folder.resolve(CERTIFICATE)));
            software.hold(
                    client.path("client_id").asString(),
                    client.path("client_secret").asString(),
                    client.path("registration_access_token").asString(),
                    client.path("application_information_id").asString());
            software.isSentBackTo(client.path("redirect_uri").asString());
            software.hold(CustomerGrant.written(client));
            return software;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
