package com.pge.sharemydata.messaging;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one mail to one recipient. */
@Embeddable
public record MailId(UUID id) implements Serializable {

    public static MailId next() {
        return new MailId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
