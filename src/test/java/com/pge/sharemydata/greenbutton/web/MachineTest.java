package com.pge.sharemydata.greenbutton.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.lenient;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.AuthorizationTokens;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.authorization.LiveAuthorizations;
import com.pge.sharemydata.certificate.CertificateId;
import com.pge.sharemydata.certificate.ClientIdentity;
import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.certificate.LiveCertificates;
import com.pge.sharemydata.certificate.MessageSigner;
import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.credential.IssuedToken;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.credential.TokenIssuer;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.batch.Batches;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import com.pge.sharemydata.greenbutton.limit.Admission;
import com.pge.sharemydata.greenbutton.limit.Allowance;
import com.pge.sharemydata.greenbutton.limit.RateLimits;
import com.pge.sharemydata.metrics.ServiceLevels;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.status.ApiAvailability;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.Programs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What the tests of the machine API share: a few companies in their situations, and a TLS client. */
@SpringBootTest(
        classes = MachineApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.machine.port=0", "portal.machine.base-url=https://api.example.com"})
abstract class MachineTest {

    static final String TEST_TOKEN = "/datacustodian/test/oauth/v2/token";
    static final String LIVE_TOKEN = "/datacustodian/oauth/v2/token";
    static final String RESOURCE = "/GreenButtonConnect/espi/1_1/resource";

    /** What a client is told that it may still call. */
    static final Allowance LEFT = new Allowance(
            2000, 1999, TestTokens.NOON.plusSeconds(3660), 20_000, 19_000, TestTokens.NOON.plusSeconds(7260));

    static final TestIdentity STRANGER = TestIdentity.named("stranger");
    private static final Map<TestIdentity, HttpClient> CLIENTS = new HashMap<>();
    private static final HttpClient WITHOUT_CERTIFICATE = client(TestIdentity.tls(null));

    @Autowired
    MachineConnector connector;

    @Autowired
    TestTokens tokens;

    /** Of whatever company asks. */
    static final String BULK = "555555555555555";

    @MockitoBean
    LiveCertificates certificates;

    @MockitoBean
    ApiClients clients;

    @MockitoBean
    Standings standings;

    @MockitoBean
    TokenIssuer issuer;

    @MockitoBean
    Connectivity connectivity;

    @MockitoBean
    Registrations registrations;

    @MockitoBean
    AuthorizationTokens authorizationTokens;

    @MockitoBean
    LiveAuthorizations liveAuthorizations;

    @MockitoBean
    CompanyAuthorizations companyAuthorizations;

    @MockitoBean
    Directory directory;

    @MockitoBean
    JdbcTemplate database;

    @MockitoBean
    ServiceLevels levels;

    @MockitoBean
    MeterData meters;

    @MockitoBean
    Bills bills;

    @MockitoBean
    Programs programs;

    @MockitoBean
    Customers customers;

    @MockitoBean
    Members members;

    @MockitoBean
    CurrentActor actor;

    @MockitoBean
    MessageSigner messages;

    @MockitoBean
    ClientIdentity identity;

    @MockitoBean
    Batches batches;

    @MockitoBean
    RateLimits limits;

    @MockitoBean
    ApiAvailability availability;

    @MockitoBean
    Consents consents;

    @MockitoBean
    CoverageBook coverage;

    @BeforeEach
    void companies() {
        given(connectivity.isWatching(any())).willReturn(true);
        given(database.queryForList(anyString(), eq(String.class), any())).willReturn(List.of(BULK));
        given(limits.admit(any(), anyBoolean())).willReturn(new Admission(LEFT, null, TestTokens.NOON, () -> {}));
        for (Company company : Company.ALL) {
            ApiClientDetails client = company.client();
            OrganizationId organization = client.organization();
            String sha256 = company.identity().sha256();
            given(certificates.byFingerprint(sha256))
                    .willReturn(Optional.of(new LiveCertificate(
                            CertificateId.next(),
                            organization,
                            sha256,
                            Instant.EPOCH,
                            Instant.parse("2049-01-01T00:00:00Z"))));
            given(clients.byClientId(company.clientId())).willReturn(Optional.of(client));
            given(clients.authenticates(client.clientId(), Company.SECRET)).willReturn(true);
            given(clients.byRegistrationToken(company.registrationToken())).willReturn(Optional.of(client));
            given(standings.of(organization))
                    .willReturn(Optional.of(new Standing(
                            organization, company.clientId(), UserType.STANDARD, company.situation(), false)));
        }
        given(liveAuthorizations.byTokenId(TestTokens.FRESH))
                .willReturn(Optional.of(new LiveAuthorization(
                        AuthorizationId.next(),
                        0,
                        Company.LIVE.client().organization(),
                        AuthorizationStatus.ACTIVE,
                        null)));
        lenient()
                .when(issuer.clientCredentials(any(), any()))
                .thenAnswer(call ->
                        new IssuedToken("issued-" + call.getArgument(1, TokenClass.class), Duration.ofHours(1)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + connector.port() + path));
    }

    HttpResponse<String> get(String path, @Nullable String token, @Nullable TestIdentity identity) {
        HttpRequest.Builder request = request(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request, identity);
    }

    HttpResponse<String> post(String path, String body, String authorization, @Nullable TestIdentity identity) {
        return send(
                request(path)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                identity);
    }

    HttpResponse<String> send(HttpRequest.Builder request, @Nullable TestIdentity identity) {
        HttpClient client = identity == null
                ? WITHOUT_CERTIFICATE
                : CLIENTS.computeIfAbsent(identity, shown -> client(TestIdentity.tls(shown)));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static HttpClient client(SSLContext tls) {
        return HttpClient.newBuilder()
                .sslContext(tls)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }
}
