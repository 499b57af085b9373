package com.pge.sharemydata.registration;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A person to talk to. Kept as typed; {@link SubmissionPolicy} judges. */
@Embeddable
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    static final Contact EMPTY = new Contact(null, null, null);

    public Contact {
        name = Typed.text(name, 200);
        email = Typed.text(email, 254);
        phone = Typed.text(phone, 40);
    }
}
