package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.CertificateUse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys for documents: the first is made when the first document is signed, a new one well before the last one ends.
 * All nodes use the newest in the database.
 */
@Component
class DocumentKeys {

    private static final Logger log = LoggerFactory.getLogger(DocumentKeys.class);

    private static final Duration LIFE = Duration.ofDays(1096);
    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(90);
    private static final Duration SLOW_CLOCKS = Duration.ofHours(1);

    private final JdbcClient database;
    private final TransactionTemplate newTransaction;
    private final KeyProtection protection;
    private final CertificateAuthority authority;
    private final String organization;
    private final Clock clock;
    private @Nullable DocumentKey known;

    DocumentKeys(
            JdbcClient database,
            PlatformTransactionManager transactions,
            CertificateSettings settings,
            CertificateAuthority authority,
            Clock clock) {
        this.database = database;
        this.newTransaction = new TransactionTemplate(transactions);
        // The key stays, even if the transaction that signs comes to nothing
        this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.protection = new KeyProtection(settings.requiredPassphrase());
        this.authority = authority;
        this.organization = settings.organization();
        this.clock = clock;
    }

    synchronized DocumentKey current() {
        Instant now = clock.instant();
        if (known == null || isDue(known, now)) {
            known = newTransaction.execute(status -> newest(now));
        }
        return known;
    }

    private DocumentKey newest(Instant now) {
        Optional<Stored> newest = find();
        if (newest.isPresent()) {
            DocumentKey key = open(newest.get());
            if (!isDue(key, now)) {
                return key;
            }
        }
        return make(newest.map(Stored::number).orElse(0) + 1, now);
    }

    private boolean isDue(DocumentKey key, Instant now) {
        return now.isAfter(key.end().minus(RENEWED_BEFORE_END)) && end(now).isAfter(key.end());
    }

    private Instant end(Instant now) {
        Instant wanted = now.plus(LIFE);
        return wanted.isAfter(authority.end()) ? authority.end() : wanted;
    }

    private DocumentKey make(int number, Instant now) {
        var profile = new CertificateProfile(
                CertificateUse.DOCUMENT,
                organization,
                "Share My Data Documents",
                null,
                List.of(),
                now.minus(SLOW_CLOCKS),
                end(now));
        try {
            KeyPair pair = X509.newKey(DocumentKey.CURVE);
            byte[] certificate = authority.issue(authority.prepare(profile, pair.getPublic()));
            byte[] encrypted = protection.seal(pair.getPrivate());
            database.sql("insert into document_key (number, certificate, encrypted_key, made_at) values (?, ?, ?, ?)")
                    .params(number, certificate, encrypted, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            log.info("Made key {} for documents; SHA-256 of its certificate: {}", number, X509.sha256(certificate));
            return key(pair.getPrivate(), certificate);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return open(find().orElseThrow());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No key for documents could be made", failed);
        }
    }

    private Optional<Stored> find() {
        return database.sql("select number, certificate, encrypted_key from document_key order by number desc limit 1")
                .query((row, line) -> new Stored(row.getInt(1), row.getBytes(2), row.getBytes(3)))
                .optional();
    }

    private DocumentKey open(Stored stored) {
        try {
            return key(protection.open(stored.encryptedKey()), stored.certificate());
        } catch (GeneralSecurityException wrong) {
            throw new UnusableAuthority(wrong);
        }
    }

    private DocumentKey key(PrivateKey key, byte[] certificate) throws GeneralSecurityException {
        return new DocumentKey(
                key,
                List.of(
                        X509.certificate(certificate),
                        X509.certificate(authority.issuingCertificate()),
                        X509.certificate(authority.rootCertificate())));
    }

    /** One row; not a record, so that nobody prints it. */
    private static final class Stored {

        private final int number;
        private final byte[] certificate;
        private final byte[] encryptedKey;

        Stored(int number, byte[] certificate, byte[] encryptedKey) {
            this.number = number;
            this.certificate = certificate;
            this.encryptedKey = encryptedKey;
        }

        int number() {
            return number;
        }

        byte[] certificate() {
            return certificate;
        }

        byte[] encryptedKey() {
            return encryptedKey;
        }
    }
}
