package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificatePem;
import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.CertificateUse;
import com.pge.sharemydata.certificate.ServerIdentity;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Server identities from the issuing authority. */
@Component
class PkiServerIdentity implements ServerIdentity {

    private static final Duration LIFE = Duration.ofDays(397);
    private static final Duration SLOW_CLOCKS = Duration.ofHours(1);

    private final CertificateAuthority authority;
    private final String organization;
    private final Clock clock;

    PkiServerIdentity(CertificateAuthority authority, CertificateSettings properties, Clock clock) {
        this.authority = authority;
        this.organization = properties.organization();
        this.clock = clock;
    }

    @Override
    public KeyStore issue(List<String> hosts) {
        Instant now = clock.instant();
        Instant wanted = now.plus(LIFE);
        var profile = new CertificateProfile(
                CertificateUse.SERVER,
                organization,
                hosts.getFirst(),
                null,
                hosts,
                now.minus(SLOW_CLOCKS),
                wanted.isAfter(authority.end()) ? authority.end() : wanted);
        try {
            KeyPair pair = X509.newKey("secp256r1");
            byte[] certificate = authority.issue(authority.prepare(profile, pair.getPublic()));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, pair.getPrivate(), new char[0], new Certificate[] {
                X509.certificate(certificate),
                X509.certificate(authority.issuingCertificate()),
                X509.certificate(authority.rootCertificate())
            });
            return store;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("No identity for the server " + hosts.getFirst(), failed);
        }
    }

    @Override
    public String rootPem() {
        return CertificatePem.of(authority.rootCertificate());
    }
}
