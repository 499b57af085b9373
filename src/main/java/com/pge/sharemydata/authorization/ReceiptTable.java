package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The receipts as they were given; rows come, are printed once where somebody asks for that, and never change. */
@Component
class ReceiptTable {

    private final JdbcClient database;

    ReceiptTable(JdbcClient database) {
        this.database = database;
    }

    boolean has(ReceiptId id) {
        return database.sql("select count(*) from authorization_receipt where id = ?")
                        .param(id.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(ReceiptFacts facts, Locale language, String text, String jws) {
        database.sql("""
                        insert into authorization_receipt (id, authorization, customer, kind, at, language, text, jws)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        facts.id().id(),
                        facts.authorization().id().id(),
                        facts.customer().id().id(),
                        facts.kind().name(),
                        LocalDateTime.ofInstant(facts.at(), ZoneOffset.UTC),
                        language.toLanguageTag(),
                        text,
                        jws)
                .update();
    }

    /** Newest first. */
    List<ReceiptRow> of(AuthorizationId authorization) {
        return database.sql("select id, kind, at from authorization_receipt where authorization = ? order by at desc")
                .param(authorization.id())
                .query((row, number) ->
                        row(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDateTime.class)))
                .list();
    }

    /** What a receipt says, with the language in which it says it. */
    record Kept(String language, String text) {}

    /** Nothing for those that were printed when they were given. */
    Optional<Kept> text(ReceiptId id) {
        return database.sql("select language, text from authorization_receipt where id = ? and text is not null")
                .param(id.id())
                .query((row, number) -> new Kept(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Keeps the printed document, unless there is one. */
    void print(ReceiptId id, byte[] pdf) {
        int _ = database.sql("update authorization_receipt set pdf = ? where id = ? and pdf is null")
                .params(pdf, id.id())
                .update();
    }

    /** The document, once it is printed. */
    Optional<byte[]> pdf(ReceiptId id) {
        return database.sql("select pdf from authorization_receipt where id = ? and pdf is not null")
                .param(id.id())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    Optional<String> jws(ReceiptId id) {
        return database.sql("select jws from authorization_receipt where id = ?")
                .param(id.id())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    boolean belongs(ReceiptId id, CustomerId customer) {
        return database.sql("select count(*) from authorization_receipt where id = ? and customer = ?")
                        .params(id.id(), customer.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static ReceiptRow row(UUID id, String kind, LocalDateTime at) {
        Instant then = at.toInstant(ZoneOffset.UTC);
        return new ReceiptRow(new ReceiptId(id), ReceiptKind.valueOf(kind), then);
    }
}
