package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateSettings;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The keys that sign what the portal hands out. */
@Component
class DocumentKeys {

    private final OwnKeys keys;

    DocumentKeys(
            JdbcClient database,
            PlatformTransactionManager transactions,
            CertificateSettings settings,
            CertificateAuthority authority,
            Clock clock) {
        this.keys = new OwnKeys(OwnKeys.Line.DOCUMENTS, database, transactions, settings, authority, clock);
    }

    OwnKey current() {
        return keys.current();
    }

    /** Of those that have not ended, the newest first. */
    List<X509Certificate> certificates() {
        return keys.certificates();
    }
}
