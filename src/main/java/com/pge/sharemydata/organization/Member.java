package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person inside an organization, as last seen at sign-in; the key of the map that holds it is the person's subject. */
@Embeddable
record Member(
        String name,
        String email,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        MemberRole role,

        String language,
        Instant since) {

    static Member of(Person person, MemberRole role, Instant since) {
        return new Member(
                person.name(), person.email().value(), role, person.language().toLanguageTag(), since);
    }

    Member as(MemberRole other) {
        return new Member(name, email, other, language, since);
    }

    Member seenAs(Person person) {
        return of(person, role, since);
    }

    boolean isAdmin() {
        return role == MemberRole.ADMIN;
    }

    MemberRow row(String subject) {
        return new MemberRow(
                subject, name, new EmailAddress(email), role, Languages.nearest(Locale.forLanguageTag(language)));
    }
}
