package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** How certificates end: revoked, with their company, by their last day; and who is told. */
@DatabaseTest
class CertificateEndsTest extends CertificateCases {

    private static final Actor SENIOR = new Actor("senior", "Sam Senior");

    @Autowired
    private CertificateUpkeep upkeep;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

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
    void answerToOcspByGetWithSlashesInThePath() throws Exception {
        web.perform(get("http://localhost/pki/ocsp/" + "MEUwQzBBMD8wPTAJBgUrDgMCGgUABBS%2F%2BA%3D%3D"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/ocsp-response"));
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
}
