package com.pge.sharemydata.credential;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/** The OAuth client_id of a company: 32 lower-case hex digits. */
@Embeddable
public record ClientId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public ClientId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A client_id is 32 hex digits");
        }
    }

    static ClientId next() {
        return new ClientId(UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
