package com.pge.sharemydata.shared;

/**
 * Who did something: a person by the subject the identity provider knows, or the portal itself.
 *
 * @param subject the OpenID Connect {@code sub}, stable for the life of the account
 * @param name as people read it in a time-line
 */
public record Actor(String subject, String name) {

    /** The portal itself, where a job or a listener acted. */
    public static final Actor SYSTEM = new Actor("system", "Share My Data");

    public Actor {
        if (subject.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An actor has a subject and a name");
        }
    }

    /** Two sessions of one person are one person: the subject decides, never the name. */
    public boolean isSamePersonAs(Actor other) {
        return subject.equals(other.subject);
    }
}
