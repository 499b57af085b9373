package com.pge.sharemydata.certificate.pki;

import static com.pge.sharemydata.certificate.pki.PkiFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.certificate.CertificateFixtures;
import com.pge.sharemydata.certificate.ServerIdentity;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServerIdentityTest {

    private final List<String> intents = new ArrayList<>();
    private final Authority authority = PkiFixtures.authority();
    private final ServerIdentity identity = new PkiServerIdentity(
            PkiFixtures.pkiAuthority(authority, PkiFixtures.into(intents)),
            CertificateFixtures.settings(),
            Clock.fixed(NOON, ZoneOffset.UTC));

    ServerIdentityTest() throws Exception {}

    @Test
    void hasAChainThatEveryJavaAccepts() throws Exception {
        KeyStore store = identity.issue(List.of("localhost", "127.0.0.1"));

        var chain = List.of(store.getCertificateChain(ServerIdentity.ALIAS));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(authority.rootCertificate(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(NOON));
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain.subList(0, 2)), parameters);
        assertThat(chain).hasSize(3);
    }

    @Test
    void answersToItsNamesAndAddresses() throws Exception {
        var certificate = (X509Certificate)
                identity.issue(List.of("localhost", "127.0.0.1")).getCertificate(ServerIdentity.ALIAS);

        assertThat(certificate.getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    }

    @Test
    void opensWithTheEmptyPassword() throws Exception {
        KeyStore store = identity.issue(List.of("localhost"));

        assertThat(store.getKey(ServerIdentity.ALIAS, new char[0])).isNotNull();
    }

    @Test
    void leavesItsIntentBehind() throws Exception {
        var certificate = (X509Certificate) identity.issue(List.of("localhost")).getCertificate(ServerIdentity.ALIAS);

        assertThat(intents).containsExactly("SERVER" + SerialNumbers.hex(certificate.getSerialNumber()));
    }
}
