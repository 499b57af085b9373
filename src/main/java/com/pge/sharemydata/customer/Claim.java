package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.EmailAddress;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that an account is his. Judged behind the scenes, so that the answer and its time are the same whether it
 * is or not.
 *
 * @param subject who says it; null for a guest
 * @param confirmedEmail of that person, if any was confirmed
 * @param onward where a guest was going; null for nowhere
 */
record Claim(
        UUID id,
        @Nullable String subject,
        @Nullable EmailAddress confirmedEmail,
        BillFacts facts,
        Locale language,
        @Nullable String onward) {

    static Claim of(Person person, BillFacts facts) {
        return new Claim(
                UUID.randomUUID(),
                person.subject(),
                person.emailVerified() ? person.email() : null,
                facts,
                person.language(),
                null);
    }

    static Claim ofGuest(BillFacts facts, Locale language, @Nullable OnwardPath onward) {
        return new Claim(UUID.randomUUID(), null, null, facts, language, onward == null ? null : onward.value());
    }
}
