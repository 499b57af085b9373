package com.pge.sharemydata.security;

import java.util.Map;
import java.util.Set;

/** A module above that knows roles of a person by itself; asked at each sign-in, beside what the token says. */
public interface PersonRoles {

    /**
     * The roles of the person who signs in.
     *
     * @param claims of the identity token
     */
    Set<String> of(Person person, Map<String, Object> claims);
}
