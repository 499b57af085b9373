package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Registrations in every state, reached by their transitions. */
final class RegistrationFixtures {

    /** A Monday. */
    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    static final Actor PRIYA = new Actor("priya", "Priya Raman");
    static final Actor DANA = new Actor("dana", "Dana Whitfield");
    static final Actor SAM = new Actor("sam", "Sam Ortiz");

    static final List<Reason> FINE = List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null));
    static final List<Reason> UNREADABLE = List.of(new Reason(ReasonCode.DOCUMENT_UNREADABLE, null));
    static final List<Reason> PROHIBITED = List.of(new Reason(ReasonCode.PROHIBITED_BY_COMMISSION, null));

    static final Company COMPANY = new Company(
            "Brightmeter Analytics, Inc.",
            "Brightmeter",
            "12-3456789",
            "1 Market Street",
            "San Francisco",
            "CA",
            "94105",
            "https://brightmeter.example",
            RegistrationType.STANDALONE,
            null);
    static final Contacts CONTACTS = new Contacts(
            new Contact("Priya Raman", "priya@brightmeter.example", "(415) 555-0142"),
            new Contact("Lee Wong", "lee@brightmeter.example", "415-555-0143 x12"));
    static final Transparency TRANSPARENCY = new Transparency(
            "We show shops where they waste energy.",
            "In California, for as long as you share.",
            "https://brightmeter.example/privacy",
            "https://brightmeter.example/terms");
    static final DataWanted DATA =
            new DataWanted(Set.of(DataCategory.BASIC, DataCategory.USAGE), 24, ReadingInterval.QUARTER_HOURLY, true);
    static final Technical TECHNICAL = new Technical(
            "https://brightmeter.example/start",
            "https://brightmeter.example/callback\nhttps://brightmeter.example/callback2",
            null,
            "https://brightmeter.example/notify");

    private RegistrationFixtures() {}

    static Registration draft() {
        return draft(UserType.STANDARD);
    }

    static Registration draft(UserType userType) {
        return Registration.first(OrganizationId.next(), userType, "Brightmeter", NOON);
    }

    static Registration complete() {
        Registration draft = draft();
        fill(draft);
        return draft;
    }

    static void fill(Registration draft) {
        for (Section section : List.of(COMPANY, CONTACTS, TRANSPARENCY, DATA, TECHNICAL)) {
            draft.fill(section);
        }
        draft.add(new Evidence(EvidenceKind.EIN_LETTER, DocumentId.next(), NOON));
        draft.add(new Evidence(EvidenceKind.CPUC_ATTESTATION, DocumentId.next(), NOON));
        for (Agreement agreement : Agreement.values()) {
            draft.accept(agreement, PRIYA, NOON);
        }
    }

    static Registration submitted() {
        Registration registration = complete();
        var _ = registration.submit(PRIYA, NOON);
        return registration;
    }

    static Registration inReview() {
        Registration registration = submitted();
        var _ = registration.take(DANA, NOON);
        return registration;
    }

    static Registration inSecondReview() {
        Registration registration = inReview();
        var _ = registration.refer(DANA, NOON);
        return registration;
    }

    static Registration approved() {
        Registration registration = inReview();
        var _ = registration.approve(FINE, null, DANA, NOON);
        return registration;
    }
}
