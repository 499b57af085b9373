package com.pge.sharemydata.greenbutton.notification;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.X509CertUtils;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.ClientIdentity;
import com.pge.sharemydata.certificate.MessageSigner;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleReceiver;
import com.pge.sharemydata.testing.SampleReceiver.Received;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What a company's software finds in a notification, read by the standards alone. */
@DatabaseTest
class NotificationProofModuleTest {

    private static final String NEWS = "https://api.example.com/GreenButtonConnect/espi/1_1/resource/Batch/Bulk/1";
    private static final Pattern SIGNATURE_INPUT =
            Pattern.compile("portal=(\\(([^)]*)\\);created=(\\d+);keyid=\"([^\"]+)\";alg=\"ecdsa-p256-sha256\")");

    @Autowired
    private CompanyNotifications notifications;

    @Autowired
    private CertificateAuthority authority;

    @Autowired
    private MessageSigner signer;

    @Autowired
    private ClientIdentity identity;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void nothingElseWaits() {
        database.update("delete from greenbutton_notification");
    }

    @Test
    void nobodyIsShownAnythingUnasked() throws Exception {
        try (var receiver = SampleReceiver.start(root(), false)) {
            Received news = deliver(receiver, "/notify", new NotificationProof(false, false));

            assertThat(news.headers()).doesNotContainKeys("Signature", "Signature-Input", "Content-Digest");
            assertThat(news.caller()).isNull();
        }
    }

    @Test
    void aSignedOneIsVerifiedByTheStandard() throws Exception {
        try (var receiver = SampleReceiver.start(root(), false)) {
            Received news = deliver(receiver, "/notify?from=utility", new NotificationProof(true, false));

            assertThat(isVerified(news, news.body())).isTrue();
            assertThat(news.caller()).isNull();
        }
    }

    @Test
    void anEmptyPathIsSignedAsItIsAsked() throws Exception {
        try (var receiver = SampleReceiver.start(root(), false)) {
            Received news = deliver(receiver, "", new NotificationProof(true, false));

            assertThat(isVerified(news, news.body())).isTrue();
        }
    }

    @Test
    void aChangeIsFound() throws Exception {
        try (var receiver = SampleReceiver.start(root(), false)) {
            Received news = deliver(receiver, "/notify", new NotificationProof(true, false));
            String other = news.body().replace("Bulk/1", "Bulk/2");
            var elsewhere = new Received(news.method(), news.target() + "2", news.headers(), news.body(), null);

            assertThat(isVerified(news, other)).isFalse();
            assertThat(isVerified(elsewhere, news.body())).isFalse();
        }
    }

    @Test
    void theKeyOfTheSignatureHasAChainUpToTheRoot() throws Exception {
        var key = JWKSet.parse(signer.keySet()).getKeyByKeyId(signer.current().id());

        X509Certificate own = X509CertUtils.parse(key.getX509CertChain().get(0).decode());
        X509Certificate issuing =
                X509CertUtils.parse(key.getX509CertChain().get(1).decode());
        own.verify(issuing.getPublicKey());
        issuing.verify(root().getPublicKey());
        assertThat(key.computeThumbprint()).hasToString(key.getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.toECKey().toECPublicKey()).isEqualTo(own.getPublicKey());
    }

    @Test
    void aServerThatDemandsACertificateSeesThePortals() throws Exception {
        try (var receiver = SampleReceiver.start(root(), true)) {
            Received news = deliver(receiver, "/notify", new NotificationProof(false, true));

            assertThat(news.caller()).contains("CN=Share My Data", "O=Pacific Gas and Electric Company");
        }
    }

    @Test
    void withoutItThatServerLetsNobodyIn() throws Exception {
        try (var receiver = SampleReceiver.start(root(), true)) {
            ListedCompany company = companyAt(receiver.url() + "/notify");
            send(receiver, company);

            assertThat(receiver.received()).isEmpty();
            assertThat(as(company.person(), Roles.PROVIDER, () -> notifications.mine(PageRequest.of(0, 1)))
                            .getFirst()
                            .state())
                    .isEqualTo(NotificationState.WAITING);
        }
    }

    @Test
    void viewersChooseNothing() {
        ListedCompany company = companyAt("https://valle.example/notify");
        database.update(
                "update organization_member set role = 'VIEWER' where organization_id = ?",
                company.organization().id());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(
                        company.person(),
                        Roles.PROVIDER,
                        () -> notifications.choose(new NotificationProof(true, true))));
        assertThat(as(company.person(), Roles.PROVIDER, notifications::proof)).isEqualTo(NotificationProof.NONE);
    }

    private Received deliver(SampleReceiver receiver, String path, NotificationProof proof) throws Exception {
        ListedCompany company = companyAt(receiver.url() + path);
        does(company.person(), Roles.PROVIDER, () -> notifications.choose(proof));
        send(receiver, company);
        return receiver.received().remove();
    }

    private void send(SampleReceiver receiver, ListedCompany company) throws Exception {
        notifications.tell(company.organization(), "a", NEWS);
        var settings =
                new NotificationSettings(Set.of("localhost"), null, Duration.ofSeconds(5), Duration.ofDays(3), 20);
        try (var post = new NotificationPost(settings, receiver.trust(), showing(receiver));
                var delivery = new NotificationDelivery(
                        portal.getBean(NotificationBook.class),
                        portal.getBean(NotificationAddresses.class),
                        portal.getBean(Standings.class),
                        portal.getBean(EspiDocuments.class),
                        settings,
                        new CompanyPost(
                                portal.getBean(NotificationProofs.class),
                                portal.getBean(NotificationSigner.class),
                                post),
                        portal.getBean(Clock.class))) {
            delivery.begin();
            await().until(delivery::isIdle);
        }
    }

    private SSLContext showing(SampleReceiver receiver) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("receiver", receiver.certificate());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {identity.keys()}, trust.getTrustManagers(), null);
        return context;
    }

    /** RFC 9421, 3.2 and RFC 9530, 2, with nothing of the portal's but its public keys. */
    private boolean isVerified(Received news, String body) throws Exception {
        Matcher input = SIGNATURE_INPUT.matcher(header(news, "Signature-Input"));
        assertThat(input.matches()).isTrue();
        assertThat(Long.parseLong(input.group(3)))
                .isBetween(
                        portal.getBean(Clock.class).instant().getEpochSecond() - 60,
                        portal.getBean(Clock.class).instant().getEpochSecond() + 1);
        assertThat(input.group(2)).contains("\"@method\"", "\"@target-uri\"", "\"content-type\"", "\"content-digest\"");
        String base = Arrays.stream(input.group(2).split(" "))
                        .map(name -> name + ": " + component(news, name.replace("\"", "")) + "\n")
                        .collect(Collectors.joining())
                + "\"@signature-params\": " + input.group(1);
        PublicKey key = JWKSet.parse(signer.keySet())
                .getKeyByKeyId(input.group(4))
                .toECKey()
                .toECPublicKey();
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update(base.getBytes(StandardCharsets.US_ASCII));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        return signature.verify(binary(header(news, "Signature"), "portal="))
                && Arrays.equals(digest, binary(header(news, "Content-Digest"), "sha-256="));
    }

    private static String component(Received news, String name) {
        return switch (name) {
            case "@method" -> news.method();
            case "@target-uri" -> news.target();
            default -> header(news, name);
        };
    }

    private static String header(Received news, String name) {
        return Objects.requireNonNull(news.headers().get(name), name);
    }

    private static byte[] binary(String header, String label) {
        assertThat(header).startsWith(label + ":").endsWith(":");
        return Base64.getDecoder().decode(header.substring(label.length() + 1, header.length() - 1));
    }

    private X509Certificate root() {
        return X509CertUtils.parse(authority.rootCertificate());
    }

    private ListedCompany companyAt(String notificationUri) {
        return new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, notificationUri);
    }
}
