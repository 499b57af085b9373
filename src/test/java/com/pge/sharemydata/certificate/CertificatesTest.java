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
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.security.KeyPair;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CertificatesTest extends CertificateCases {

    private final KeyPair key = SigningRequests.ec("secp256r1");

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
    void publishTheKeysOfWhatThePortalSigns() throws Exception {
        web.perform(get("/pki/jwks.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("application/jwk-set+json")))
                .andExpect(jsonPath("$.keys[0].kty").value("EC"))
                .andExpect(jsonPath("$.keys[0].x5c.length()").value(3))
                .andExpect(jsonPath("$.keys[0].d").doesNotExist());
    }

    private OrganizationId selfAccess() {
        return started(UserType.SELF_ACCESS);
    }
}
