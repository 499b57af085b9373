package com.pge.sharemydata.usage.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifies one import of meter data. */
public record MeterImportId(@JsonValue UUID id) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static MeterImportId next() {
        return new MeterImportId(UUID.randomUUID());
    }

    /** Reads an id from an address or a header; nothing where it is none. */
    public static Optional<MeterImportId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MeterImportId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
