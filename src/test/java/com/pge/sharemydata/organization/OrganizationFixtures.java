package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.Languages;
import java.time.Instant;

/** Organizations and people in the states tests need, each reached by its transitions. */
final class OrganizationFixtures {

    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    static final Person ANNA = person("anna");
    static final Person BEN = person("ben");
    static final FourEyes TWO = new FourEyes(new Actor("rita", "Rita"), new Actor("sam", "Sam"));

    private OrganizationFixtures() {}

    static Person person(String name) {
        return new Person(name, name, EmailAddress.of(name + "@brightmeter.example"), true, Languages.ENGLISH);
    }

    static Organization pending() {
        return new Organization(UserType.STANDARD, "Brightmeter Analytics", ANNA, NOON);
    }

    static Organization active() {
        var organization = pending();
        var _ = organization.confirmEmail(ANNA.actor(), NOON);
        return organization;
    }

    static Organization suspended() {
        var organization = active();
        var _ = organization.suspend(TWO, "Complaints", NOON);
        return organization;
    }

    static Organization surrendered() {
        var organization = active();
        var _ = organization.offboard(NOON.plusSeconds(60), TWO, "Agreed by letter", NOON);
        return organization;
    }

    static Organization revoked() {
        var organization = active();
        var _ = organization.revoke(TWO, "Misuse", NOON);
        return organization;
    }
}
