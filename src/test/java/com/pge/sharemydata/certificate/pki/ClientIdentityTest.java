package com.pge.sharemydata.certificate.pki;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.testing.DatabaseTest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
class ClientIdentityTest {

    private static final String ANY = "portal";

    @Autowired
    private CertificateAuthority authority;

    @Autowired
    private CertificateSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Some were made on days to come. */
    @AfterEach
    void forgetTheKeys() {
        database.sql("delete from portal_client_key").update();
    }

    @Test
    void isForCallersAndNothingElse() throws Exception {
        X509Certificate certificate = node(Clock.systemUTC()).current().certificate();

        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(certificate.getKeyUsage()).startsWith(true, false);
        assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=Share My Data");
    }

    @Test
    void isTheSameOnEveryNode() {
        assertThat(node(Clock.systemUTC()).current().certificate())
                .isEqualTo(node(Clock.systemUTC()).current().certificate());
    }

    @Test
    void isReplacedLongBeforeItEndsWhileTheManagerStays() {
        var clock = new Clock[] {Clock.systemUTC()};
        PkiClientIdentity node = node(new MovedClock(clock));
        var manager = node.keys();
        X509Certificate old = manager.getCertificateChain(ANY)[0];

        clock[0] = Clock.offset(Clock.systemUTC(), Duration.ofDays(397 - 100));

        X509Certificate next = manager.getCertificateChain(ANY)[0];
        assertThat(next.getNotAfter()).isAfter(old.getNotAfter());
        assertThat(manager.getCertificateChain(ANY)).hasSize(2);
        assertThat(node(clock[0]).current().certificate()).isEqualTo(next);
    }

    @Test
    void itsCertificateIsGoodForThoseWhoAsk() {
        String serial = SerialNumbers.hex(
                node(Clock.systemUTC()).current().certificate().getSerialNumber());

        assertThat(database.sql("select purpose from certificate_serial where serial = ?")
                        .param(serial)
                        .query(String.class)
                        .single())
                .isEqualTo("PORTAL");
    }

    private PkiClientIdentity node(Clock clock) {
        return new PkiClientIdentity(database, transactions, settings, authority, clock);
    }

    /** A clock that can be put forward. */
    private static final class MovedClock extends Clock {

        private final Clock[] now;

        MovedClock(Clock[] now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return now[0].getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return now[0].withZone(zone);
        }

        @Override
        public Instant instant() {
            return now[0].instant();
        }
    }
}
