package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims until they are judged, links that are out, and where guests are going: all of it for a short while only. */
@Repository
class ClaimTable {

    private final JdbcClient jdbc;

    ClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may act as which customer once the link is opened. */
    record Confirmation(CustomerId customer, String subject) {}

    void add(Claim claim, Instant at) {
        jdbc.sql("""
                        INSERT INTO customer_claim
                               (id, subject, confirmed_email, account_number, name, postal_code, language, onward, made_at)
                        VALUES (:id, :subject, :email, :account, :name, :postalCode, :language, :onward, :at)""")
                .param("id", claim.id().toString())
                .param("subject", claim.subject())
                .param(
                        "email",
                        claim.confirmedEmail() == null
                                ? null
                                : claim.confirmedEmail().value())
                .param("account", claim.facts().accountNumber())
                .param("name", claim.facts().name())
                .param("postalCode", claim.facts().postalCode())
                .param("language", claim.language().toLanguageTag())
                .param("onward", claim.onward())
                .param("at", utc(at))
                .update();
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, subject, confirmed_email, account_number, name, postal_code, language, onward
                          FROM customer_claim WHERE id = :id""").param("id", id.toString()).query(ClaimTable::claim).optional();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM customer_claim WHERE id = :id")
                .param("id", id.toString())
                .update();
    }

    void addConfirmation(ClaimToken token, Confirmation confirmation, Instant until) {
        jdbc.sql("""
                        INSERT INTO customer_confirmation (token_sha256, subject, customer_id, expires_at)
                        VALUES (:token, :subject, :customer, :until)""")
                .param("token", token.sha256())
                .param("subject", confirmation.subject())
                .param("customer", confirmation.customer().toString())
                .param("until", utc(until))
                .update();
    }

    /** Takes the confirmation out: a second time, on any node, there is none. */
    Optional<Confirmation> takeConfirmation(ClaimToken token, String subject, Instant at) {
        Optional<Confirmation> found = jdbc.sql("""
                        SELECT customer_id, subject FROM customer_confirmation
                         WHERE token_sha256 = :token AND subject = :subject AND expires_at > :at FOR UPDATE""")
                .param("token", token.sha256())
                .param("subject", subject)
                .param("at", utc(at))
                .query((row, number) ->
                        new Confirmation(CustomerId.of(row.getString("customer_id")), row.getString("subject")))
                .optional();
        if (found.isPresent()) {
            jdbc.sql("DELETE FROM customer_confirmation WHERE token_sha256 = :token")
                    .param("token", token.sha256())
                    .update();
        }
        return found;
    }

    void keepOnward(String subject, String onward, Instant until) {
        jdbc.sql("""
                        INSERT INTO customer_guest_pass (subject, onward, expires_at) VALUES (:subject, :onward, :until)
                        ON DUPLICATE KEY UPDATE onward = :onward, expires_at = :until""")
                .param("subject", subject)
                .param("onward", onward)
                .param("until", utc(until))
                .update();
    }

    Optional<String> onward(String subject, Instant at) {
        return jdbc.sql("SELECT onward FROM customer_guest_pass WHERE subject = :subject AND expires_at > :at")
                .param("subject", subject)
                .param("at", utc(at))
                .query((row, number) -> row.getString("onward"))
                .optional();
    }

    void forgetOnward(String subject) {
        jdbc.sql("DELETE FROM customer_guest_pass WHERE subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** What nobody needs any more. */
    void forget(Instant now, Instant claimsBefore) {
        jdbc.sql("DELETE FROM customer_claim WHERE made_at < :before")
                .param("before", utc(claimsBefore))
                .update();
        jdbc.sql("DELETE FROM customer_attempt WHERE made_at < :before")
                .param("before", utc(claimsBefore))
                .update();
        jdbc.sql("DELETE FROM customer_confirmation WHERE expires_at < :now")
                .param("now", utc(now))
                .update();
        jdbc.sql("DELETE FROM customer_guest_pass WHERE expires_at < :now")
                .param("now", utc(now))
                .update();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        String email = row.getString("confirmed_email");
        return new Claim(
                UUID.fromString(row.getString("id")),
                row.getString("subject"),
                email == null ? null : new EmailAddress(email),
                new BillFacts(row.getString("account_number"), row.getString("name"), row.getString("postal_code")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("onward"));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
