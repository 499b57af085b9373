package com.pge.sharemydata.security;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import java.util.Locale;

/**
 * The person who is signed in, as the identity provider describes him.
 *
 * @param language of ours that serves the person best
 */
public record Person(String subject, String name, EmailAddress email, boolean emailVerified, Locale language) {

    public Actor actor() {
        return new Actor(subject, name);
    }
}
