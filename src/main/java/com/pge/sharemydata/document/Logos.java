package com.pge.sharemydata.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Companies' pictures, drawn anew by us and never served as they were sent. Anybody who knows the id may see one: it is
 * what the company wants shown. Whoever stores one has checked its caller.
 */
@Service
public class Logos {

    private final JdbcClient jdbc;
    private final LogoLimits limits;
    private final Clock clock;

    Logos(JdbcClient jdbc, LogoLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** Reads no further than the limit; {@code document.error.logo-*} names what is wrong, and nothing is stored then. */
    @Transactional
    public LogoId store(UUID owner, InputStream content) {
        LogoId id = LogoId.next();
        byte[] picture = new LogoPicture(limits).redrawn(read(content));
        jdbc.sql("INSERT INTO document_logo (id, owner, picture, stored_at) VALUES (:id, :owner, :picture, :at)")
                .param("id", id.toString())
                .param("owner", owner.toString())
                .param("picture", picture)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    /** As PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(LogoId id) {
        return jdbc.sql("SELECT picture FROM document_logo WHERE id = :id")
                .param("id", id.toString())
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    private byte[] read(InputStream content) {
        try {
            return content.readNBytes(Math.toIntExact(limits.size().toBytes()) + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
