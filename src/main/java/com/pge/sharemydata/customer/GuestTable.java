package com.pge.sharemydata.customer;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links of guests, and the codes by which the identity provider hears of an opened one. Each is taken out by its use. */
@Repository
class GuestTable {

    private final JdbcClient jdbc;

    GuestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param nonce of the identity provider's request; empty for a link */
    record Entry(String subject, String nonce) {}

    void add(ClaimToken token, Entry entry, Instant until) {
        jdbc.sql("""
                        INSERT INTO customer_guest_key (token_sha256, subject, nonce, expires_at)
                        VALUES (:token, :subject, :nonce, :until)""")
                .param("token", token.sha256())
                .param("subject", entry.subject())
                .param("nonce", entry.nonce())
                .param("until", ClaimTable.utc(until))
                .update();
    }

    /** The entry, once: whoever comes second, on any node, finds none. */
    Optional<Entry> take(ClaimToken token, boolean isLink, Instant at) {
        Optional<Entry> found = jdbc.sql("""
                        SELECT subject, nonce FROM customer_guest_key
                         WHERE token_sha256 = :token AND (nonce = '') = :link AND expires_at > :at FOR UPDATE""")
                .param("token", token.sha256())
                .param("link", isLink)
                .param("at", ClaimTable.utc(at))
                .query((row, number) -> new Entry(row.getString("subject"), row.getString("nonce")))
                .optional();
        if (found.isPresent()) {
            jdbc.sql("DELETE FROM customer_guest_key WHERE token_sha256 = :token")
                    .param("token", token.sha256())
                    .update();
        }
        return found;
    }

    void forget(Instant now) {
        jdbc.sql("DELETE FROM customer_guest_key WHERE expires_at < :now")
                .param("now", ClaimTable.utc(now))
                .update();
    }
}
