package com.pge.sharemydata.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two revocation lists (RFC 5280, 5), kept as published, so that every node serves the same one. Open to everybody.
 * A revocation publishes the next list in its own transaction.
 */
@Service
@Transactional
public class RevocationLists {

    private final JdbcClient database;
    private final CertificateRepository repository;
    private final CertificateLedger ledger;
    private final CertificateAuthority authority;
    private final CertificateSettings settings;
    private final Clock clock;

    RevocationLists(
            JdbcClient database,
            CertificateRepository repository,
            CertificateLedger ledger,
            CertificateAuthority authority,
            CertificateSettings settings,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.ledger = ledger;
        this.authority = authority;
        this.settings = settings;
        this.clock = clock;
    }

    /** The list in DER form; made now if the last one is too old, so that a job that rests harms nobody. */
    public byte[] current(Issuing issuing) {
        return stored(issuing).orElseGet(() -> {
            ledger.advance();
            return publish(issuing);
        });
    }

    /** Publishes both anew, long before the old ones end. */
    void republish() {
        ledger.advance();
        for (Issuing issuing : Issuing.values()) {
            publish(issuing);
        }
    }

    /** The caller holds the ledger's turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    byte[] publish(Issuing issuing) {
        Instant now = clock.instant();
        Instant next = now.plus(settings.listValidity());
        // RFC 5280, 3.3: a revoked certificate stays on the list until one list after its end
        List<RevokedSerial> revoked =
                issuing == Issuing.ISSUING ? repository.revoked(now.minus(settings.listValidity())) : List.of();
        long number = database.sql("select number from certificate_revocation_list where name = ?")
                        .param(issuing.name())
                        .query(Long.class)
                        .optional()
                        .orElse(0L)
                + 1;
        byte[] list = authority.list(issuing, number, now, next, revoked);
        database.sql("insert into certificate_revocation_list (name, number, der, this_update, next_update)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update"
                        + " number = values(number), der = values(der), this_update = values(this_update),"
                        + " next_update = values(next_update)")
                .params(issuing.name(), number, list, utc(now), utc(next))
                .update();
        return list;
    }

    private Optional<byte[]> stored(Issuing issuing) {
        return database.sql("select der from certificate_revocation_list where name = ? and next_update > ?")
                .params(issuing.name(), utc(clock.instant()))
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
