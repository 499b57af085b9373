package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.CertificateUse;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the two authorities in the database, keys encrypted, and the intents to sign. Makes the authorities once. */
@Component
class AuthorityStore implements Intents {

    private static final Logger log = LoggerFactory.getLogger(AuthorityStore.class);

    private static final String ROOT = "ROOT";
    private static final String ISSUING = "ISSUING";

    private final JdbcClient database;
    private final TransactionTemplate newTransaction;
    private final KeyProtection protection;
    private final AuthorityMaker maker;
    private final Clock clock;

    AuthorityStore(
            JdbcClient database,
            PlatformTransactionManager transactions,
            CertificateSettings properties,
            AuthorityMaker maker,
            Clock clock) {
        this.database = database;
        this.newTransaction = new TransactionTemplate(transactions);
        this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.protection = new KeyProtection(properties.requiredPassphrase());
        this.maker = maker;
        this.clock = clock;
    }

    /** The authorities of this database, made now if there are none. Nodes that start together agree on one pair. */
    Authority open() {
        try {
            if (find(ISSUING).isEmpty()) {
                NewAuthority made = maker.make(clock.instant());
                if (keep(made)) {
                    return new Authority(
                            made.rootCertificate(),
                            () -> issuer(made.rootCertificate(), made.rootKey()),
                            issuer(made.issuingCertificate(), made.issuingKey()));
                }
            }
            Stored root = find(ROOT).orElseThrow();
            Stored issuing = find(ISSUING).orElseThrow();
            return new Authority(X509.certificate(root.certificate()), () -> issuer(root), issuer(issuing));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The stored certificate authority cannot be read", broken);
        }
    }

    @Override
    public void keep(String serial, CertificateUse purpose, String hash) {
        newTransaction.executeWithoutResult(status -> database.sql(
                        "insert into certificate_serial (serial, purpose, tbs_sha256, prepared_at) values (?, ?, ?, ?)")
                .params(serial, purpose.name(), hash, timestamp())
                .update());
    }

    @Override
    public boolean isFor(CertificateUse purpose, String serial) {
        return database.sql("select count(*) from certificate_serial where serial = ? and purpose = ?")
                        .params(serial, purpose.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Opens the key, which takes a while on purpose. */
    private Issuer issuer(Stored stored) {
        try {
            return issuer(X509.certificate(stored.certificate()), protection.open(stored.encryptedKey()));
        } catch (GeneralSecurityException wrong) {
            throw new UnusableAuthority(wrong);
        }
    }

    private Issuer issuer(X509Certificate certificate, PrivateKey key) {
        try {
            return new Issuer(certificate, key, clock.instant());
        } catch (GeneralSecurityException wrong) {
            throw new UnusableAuthority(wrong);
        }
    }

    /** Whether these are the ones now; if not, another node was faster. */
    private boolean keep(NewAuthority made) throws GeneralSecurityException {
        byte[] rootKey = protection.seal(made.rootKey());
        byte[] issuingKey = protection.seal(made.issuingKey());
        try {
            newTransaction.executeWithoutResult(status -> {
                // The root's row first: of nodes that start together one gets it, the others wait here and then fail
                insert(ROOT, made.rootCertificate(), rootKey);
                insert(ISSUING, made.issuingCertificate(), issuingKey);
            });
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            log.info("Another node made the certificate authority; using that one");
            return false;
        }
        log.info(
                "Made the certificate authority; SHA-256 of its root: {}",
                X509.sha256(made.rootCertificate().getEncoded()));
        return true;
    }

    private void insert(String name, X509Certificate certificate, byte[] encryptedKey) {
        database.sql(
                        "insert into certificate_authority (name, certificate, encrypted_key, made_at) values (?, ?, ?, ?)")
                .params(name, X509.encoded(certificate), encryptedKey, timestamp())
                .update();
    }

    private LocalDateTime timestamp() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Optional<Stored> find(String name) {
        return database.sql("select certificate, encrypted_key from certificate_authority where name = ?")
                .param(name)
                .query((row, number) -> new Stored(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    /** One row; not a record, so that nobody prints it. */
    private static final class Stored {

        private final byte[] certificate;
        private final byte[] encryptedKey;

        Stored(byte[] certificate, byte[] encryptedKey) {
            this.certificate = certificate;
            this.encryptedKey = encryptedKey;
        }

        byte[] certificate() {
            return certificate;
        }

        byte[] encryptedKey() {
            return encryptedKey;
        }
    }
}
