package com.pge.sharemydata.journey;

import java.util.Locale;
import java.util.UUID;

/** A company of a journey, another one than that of any journey before in the same portal. */
record NewCompany(String name, String person, String email, String ein) {

    static NewCompany of(String name, String person, String domain) {
        String run = UUID.randomUUID().toString().substring(0, 6);
        return new NewCompany(
                name + " " + run,
                person,
                person.toLowerCase(Locale.ROOT).split(" ", -1)[0] + "-" + run + "@" + domain,
                "%09d".formatted(100_000_000 + Integer.parseInt(run, 16)));
    }

    String site() {
        return "https://" + email.substring(email.indexOf('@') + 1);
    }

    String firstName() {
        return person.substring(0, person.indexOf(' '));
    }

    String lastName() {
        return person.substring(person.indexOf(' ') + 1);
    }
}
