package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CertificatesTest {

    private static final Actor SENIOR = new Actor("senior", "Sam Senior");

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateUpkeep upkeep;

    @Autowired
    private CertificateMilestone milestone;

    @Autowired
    private LiveCertificates live;

    @Autowired
    private Organizations organizations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc web;

    @Autowired
    private Clock clock;

    private final KeyPair key = SigningRequests.ec("secp256r1");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void areIssuedForASigningRequest() throws Exception {
        company();

        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));

        CertificateRow row = certificates.mine().getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.state()).isEqualTo(CertificateState.ACTIVE);
        assertThat(row.commonName()).isEqualTo("api.example.com");
        assertThat(certificates.chainPem(id)).startsWith(certificates.pem(id)).containsPattern("(?s)(BEGIN.*){3}");
    }

    @Test
    void areLiveAtOnce() {
        OrganizationId company = company();
        assertThat(live.byFingerprint("00")).isEmpty();

        certificates.request(SigningRequests.forName("api.example.com"));

        String fingerprint = certificates.mine().getFirst().sha256();
        assertThat(live.byFingerprint(fingerprint))
                .get()
                .extracting(LiveCertificate::organization)
                .isEqualTo(company);
        assertThat(live.hasOne(company)).isTrue();
        assertThat(milestone.reached(company)).isPresent();
    }

    @Test
    void areTheSameForTheSameRequest() {
        company();
        String request = SigningRequests.forName("api.example.com");

        assertThat(certificates.request(request)).isEqualTo(certificates.request(request));
        assertThat(certificates.mine()).hasSize(1);
    }

    @Test
    void areTwoAtMost() {
        company();
        certificates.request(SigningRequests.forName("a.example.com"));
        certificates.request(SigningRequests.forName("b.example.com"));

        refuses("certificate.error.limit", () -> certificates.request(SigningRequests.forName("c.example.com")));
    }

    @Test
    void makeRoomWhenOneIsRevoked() {
        company();
        CertificateId first = certificates.request(SigningRequests.forName("a.example.com"));
        certificates.request(SigningRequests.forName("b.example.com"));
        certificates.revoke(first, RevocationReason.SUPERSEDED);

        certificates.request(SigningRequests.forName("c.example.com"));

        assertThat(certificates.mine())
                .extracting(CertificateRow::state)
                .containsExactly(CertificateState.ACTIVE, CertificateState.ACTIVE, CertificateState.REVOKED);
    }

    @Test
    void refuseAKeyOfAnotherCompany() {
        selfAccess();
        certificates.request(SigningRequests.withoutName(key));
        selfAccess();

        refuses("certificate.error.key-taken", () -> certificates.request(SigningRequests.withoutName(key)));
    }

    @Test
    void refuseARevokedKey() {
        selfAccess();
        CertificateId id = certificates.request(SigningRequests.withoutName(key));
        certificates.revoke(id, RevocationReason.KEY_COMPROMISE);

        refuses("certificate.error.key-revoked", () -> certificates.request(SigningRequests.withoutName(key)));
    }

    @Test
    void nameAPersonByItsIdOnly() {
        OrganizationId person = selfAccess();

        certificates.request(SigningRequests.withoutName(key));

        assertThat(certificates.mine().getFirst().commonName()).isEqualTo(person.toString());
    }

    @Test
    void needANameOfACompany() {
        company();

        refuses("certificate.error.name-missing", () -> certificates.request(SigningRequests.withoutName(key)));
    }

    @Test
    void areDeadAtOnceWhenRevoked() throws Exception {
        OrganizationId company = company();
        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));
        CertificateRow row = certificates.mine().getFirst();

        certificates.revoke(id, RevocationReason.KEY_COMPROMISE);

        assertThat(live.byFingerprint(row.sha256())).isEmpty();
        assertThat(live.hasOne(company)).isFalse();
        assertThat(milestone.reached(company)).isEmpty();
        assertThat(list().getRevokedCertificate(new BigInteger(row.serial(), 16)))
                .isNotNull();
    }

    @Test
    void areNotRevokedTwice() {
        company();
        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));
        certificates.revoke(id, RevocationReason.SUPERSEDED);

        refuses("certificate.error.over", () -> {
            certificates.revoke(id, RevocationReason.SUPERSEDED);
            return id;
        });
    }

    @Test
    void areUnknownToOthers() {
        company();
        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));
        company();

        refuses("certificate.error.unknown", () -> certificates.pem(id));
        refuses("certificate.error.unknown", () -> certificates.chainPem(id));
        refuses("certificate.error.unknown", () -> {
            certificates.revoke(id, RevocationReason.SUPERSEDED);
            return id;
        });
    }

    @Test
    void areForProvidersOnly() {
        signIn(UUID.randomUUID().toString(), Roles.CUSTOMER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> certificates.request(""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> certificates.mine());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> certificates.pem(CertificateId.next()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> certificates.chainPem(CertificateId.next()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> certificates.revoke(CertificateId.next(), RevocationReason.SUPERSEDED));
    }

    @Test
    void areRevokedWithTheirCompany() throws Exception {
        OrganizationId company = company();
        certificates.request(SigningRequests.forName("api.example.com"));
        CertificateRow row = certificates.mine().getFirst();

        publish(new OrganizationRevoked(company, SENIOR, "misuse", SENIOR, clock.instant()));

        assertThat(certificates.mine().getFirst().revocationReason()).isEqualTo(RevocationReason.PRIVILEGE_WITHDRAWN);
        assertThat(list().getRevokedCertificate(new BigInteger(row.serial(), 16)))
                .isNotNull();
    }

    @Test
    void endWithTheServiceOfTheirCompany() {
        OrganizationId company = company();
        certificates.request(SigningRequests.forName("api.example.com"));
        Instant end = clock.instant().plus(Duration.ofDays(30));

        publish(new OrganizationSurrendered(company, end, null, null, SENIOR, clock.instant()));

        assertThat(certificates.mine().getFirst().state()).isEqualTo(CertificateState.ENDING);
        assertThat(certificates.mine().getFirst().endsAt()).isBefore(end.plusSeconds(1));
    }

    @Test
    void tellOfTheirEndOnce() {
        OrganizationId company = company();
        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));
        database.sql("update certificate set not_after = utc_timestamp(), ends_at = utc_timestamp() where id = ?")
                .param(id.id())
                .update();

        upkeep.expire();
        upkeep.expire();

        assertThat(expiriesOf(company)).isOne();
    }

    @Test
    void remindOfTheirEndByMail() {
        company();
        CertificateId id = certificates.request(SigningRequests.forName("api.example.com"));
        database.sql("update certificate set ends_at = date_add(utc_timestamp(), interval 6 day) where id = ?")
                .param(id.id())
                .update();

        upkeep.remind();
        upkeep.remind();

        assertThat(database.sql("select count(*) from mail where occasion like ?")
                        .param("certificate-ending:" + id + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void leaveTheirIntentBehind() {
        company();
        certificates.request(SigningRequests.forName("api.example.com"));

        assertThat(database.sql("select purpose from certificate_serial where serial = ?")
                        .param(certificates.mine().getFirst().serial())
                        .query(String.class)
                        .single())
                .isEqualTo("CLIENT");
    }

    @Test
    void answerToOcspByGetWithSlashesInThePath() throws Exception {
        web.perform(get("http://localhost/pki/ocsp/" + "MEUwQzBBMD8wPTAJBgUrDgMCGgUABBS%2F%2BA%3D%3D"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/ocsp-response"));
    }

    @Test
    void publishTheKeysOfWhatThePortalSigns() throws Exception {
        web.perform(get("/pki/jwks.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("application/jwk-set+json")))
                .andExpect(jsonPath("$.keys[0].kty").value("EC"))
                .andExpect(jsonPath("$.keys[0].x5c.length()").value(3))
                .andExpect(jsonPath("$.keys[0].d").doesNotExist());
    }

    private X509CRL list() throws Exception {
        byte[] der = web.perform(get("/pki/issuing.crl"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private int expiriesOf(OrganizationId company) {
        return database.sql("select count(*) from audit_entry where timeline = ? and event = 'CertificateExpired'")
                .param(company.id())
                .query(Integer.class)
                .single();
    }

    private OrganizationId company() {
        return started(UserType.STANDARD);
    }

    private OrganizationId selfAccess() {
        return started(UserType.SELF_ACCESS);
    }

    private OrganizationId started(UserType type) {
        signIn(UUID.randomUUID().toString(), Roles.PROVIDER);
        return organizations.start(type, "Brightmeter Inc.");
    }

    private static void signIn(String subject, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(subject, "", "ROLE_" + role));
    }

    private static void refuses(String messageKey, Supplier<?> use) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(use::get).withMessage(messageKey);
    }
}
