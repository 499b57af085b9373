package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.ClientIdentity;
import java.time.Clock;
import javax.net.ssl.X509ExtendedKeyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The portal as a caller, with a certificate of the issuing authority. */
@Component
class PkiClientIdentity implements ClientIdentity {

    private final OwnKeys keys;

    PkiClientIdentity(
            JdbcClient database,
            PlatformTransactionManager transactions,
            CertificateSettings settings,
            CertificateAuthority authority,
            Clock clock) {
        this.keys = new OwnKeys(OwnKeys.Line.CALLS, database, transactions, settings, authority, clock);
    }

    OwnKey current() {
        return keys.current();
    }

    @Override
    public X509ExtendedKeyManager keys() {
        return new ShownKey(keys::current);
    }
}
