package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateProfile;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.certificate.CertificateUse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The portal's own keys for one use: the first is made when it is needed, a new one well before the last one ends. All nodes
 * use the newest in the database.
 */
final class OwnKeys {

    private static final Logger log = LoggerFactory.getLogger(OwnKeys.class);

    private static final Duration SLOW_CLOCKS = Duration.ofHours(1);

    /** Which keys these are, by the table that holds them. */
    enum Line {
        DOCUMENTS(
                CertificateUse.DOCUMENT,
                "document_key",
                "Share My Data Documents",
                Duration.ofDays(1096),
                Duration.ofDays(90)),
        CALLS(CertificateUse.PORTAL, "portal_client_key", "Share My Data", Duration.ofDays(397), Duration.ofDays(120));

        private final CertificateUse use;
        private final String table;
        private final String commonName;
        private final Duration life;
        private final Duration renewedBeforeEnd;

        Line(CertificateUse use, String table, String commonName, Duration life, Duration renewedBeforeEnd) {
            this.use = use;
            this.table = table;
            this.commonName = commonName;
            this.life = life;
            this.renewedBeforeEnd = renewedBeforeEnd;
        }
    }

    private final Line line;

    private final JdbcClient database;
    private final TransactionTemplate newTransaction;
    private final KeyProtection protection;
    private final CertificateAuthority authority;
    private final String organization;
    private final Clock clock;
    private @Nullable OwnKey known;

    OwnKeys(
            Line line,
            JdbcClient database,
            PlatformTransactionManager transactions,
            CertificateSettings settings,
            CertificateAuthority authority,
            Clock clock) {
        this.line = line;
        this.database = database;
        this.newTransaction = new TransactionTemplate(transactions);
        // The key stays, even if the transaction that signs comes to nothing
        this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.protection = new KeyProtection(settings.requiredPassphrase());
        this.authority = authority;
        this.organization = settings.organization();
        this.clock = clock;
    }

    synchronized OwnKey current() {
        Instant now = clock.instant();
        if (known == null || isDue(known, now)) {
            known = newTransaction.execute(status -> newest(now));
        }
        return known;
    }

    /** The certificates of those that have not ended, the newest first. */
    List<X509Certificate> certificates() {
        var _ = current();
        Instant now = clock.instant();
        return database
                .sql("select certificate from " + line.table + " order by number desc")
                .query((row, _) -> X509.certificateOfOurs(row.getBytes(1)))
                .list()
                .stream()
                .filter(certificate -> certificate.getNotAfter().toInstant().isAfter(now))
                .toList();
    }

    private OwnKey newest(Instant now) {
        Optional<Stored> newest = find();
        if (newest.isPresent()) {
            OwnKey key = open(newest.get());
            if (!isDue(key, now)) {
                return key;
            }
        }
        return make(newest.map(Stored::number).orElse(0) + 1, now);
    }

    private boolean isDue(OwnKey key, Instant now) {
        return now.isAfter(key.end().minus(line.renewedBeforeEnd)) && end(now).isAfter(key.end());
    }

    private Instant end(Instant now) {
        Instant wanted = now.plus(line.life);
        return wanted.isAfter(authority.end()) ? authority.end() : wanted;
    }

    private OwnKey make(int number, Instant now) {
        var profile = new CertificateProfile(
                line.use, organization, line.commonName, null, List.of(), now.minus(SLOW_CLOCKS), end(now));
        try {
            KeyPair pair = X509.newKey(OwnKey.CURVE);
            byte[] certificate = authority.issue(authority.prepare(profile, pair.getPublic()));
            byte[] encrypted = protection.seal(pair.getPrivate());
            database.sql("insert into " + line.table
                            + " (number, certificate, encrypted_key, made_at) values (?, ?, ?, ?)")
                    .params(number, certificate, encrypted, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            log.info("Made {} {}; SHA-256 of its certificate: {}", line.table, number, X509.sha256(certificate));
            return key(pair.getPrivate(), certificate);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return open(find().orElseThrow());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("No key could be made for " + line, failed);
        }
    }

    private Optional<Stored> find() {
        return database.sql("select number, certificate, encrypted_key from " + line.table
                        + " order by number desc limit 1")
                .query((row, line) -> new Stored(row.getInt(1), row.getBytes(2), row.getBytes(3)))
                .optional();
    }

    private OwnKey open(Stored stored) {
        try {
            return key(protection.open(stored.encryptedKey()), stored.certificate());
        } catch (GeneralSecurityException wrong) {
            throw new UnusableAuthority(wrong);
        }
    }

    private OwnKey key(PrivateKey key, byte[] certificate) throws GeneralSecurityException {
        return new OwnKey(
                line.use,
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
