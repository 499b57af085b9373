package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateFixtures;
import com.pge.sharemydata.certificate.CertificateUse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;

/** An authority in memory. */
final class PkiFixtures {

    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    static final Layout LAYOUT = new Layout("http://localhost:8080");

    private PkiFixtures() {}

    static Authority authority() throws GeneralSecurityException {
        NewAuthority made = new AuthorityMaker(LAYOUT, CertificateFixtures.settings()).make(NOON);
        var root = new Issuer(made.rootCertificate(), made.rootKey(), NOON);
        var issuing = new Issuer(made.issuingCertificate(), made.issuingKey(), NOON);
        return new Authority(made.rootCertificate(), () -> root, issuing);
    }

    static RequestReader reader() {
        return new RequestReader(CertificateFixtures.keyRules());
    }

    static PkiAuthority pkiAuthority(Authority authority, Intents intents) {
        return new PkiAuthority(authority, LAYOUT, intents, reader());
    }

    /** Keeps intents in the given list, as purpose and serial number. */
    static Intents into(List<String> kept) {
        return new Intents() {
            @Override
            public void keep(String serial, CertificateUse purpose, String hash) {
                kept.add(purpose + serial);
            }

            @Override
            public boolean isFor(CertificateUse purpose, String serial) {
                return kept.contains(purpose + serial);
            }
        };
    }
}
