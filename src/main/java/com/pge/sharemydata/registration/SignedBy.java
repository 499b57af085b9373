package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did a step of the proceedings, and when. */
@Embeddable
public record SignedBy(String subject, String name, Instant at) {

    static SignedBy of(Actor by, Instant at) {
        return new SignedBy(by.subject(), by.name(), at);
    }

    public Actor actor() {
        return new Actor(subject, name);
    }
}
