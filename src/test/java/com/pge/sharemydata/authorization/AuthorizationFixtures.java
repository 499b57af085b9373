package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authorizations in every state, reached by their transitions. */
final class AuthorizationFixtures {

    static final Actor MARIA = new Actor("maria", "Maria Alvarez");
    static final Instant NOON = Instant.parse("2026-11-25T20:00:00Z");

    private AuthorizationFixtures() {}

    static Authorization pending(@Nullable LocalDate lastDay) {
        return Authorization.agreed(
                OrganizationId.next(),
                CustomerId.next(),
                Set.of(DataCategory.USAGE),
                Set.of(ServiceAgreementId.next()),
                Term.of(NOON, lastDay),
                new Basis(
                        AuthorizationOrigin.THIRD_PARTY,
                        UUID.randomUUID(),
                        RegistrationId.next(),
                        "2026-11",
                        MARIA.subject(),
                        MARIA.name(),
                        NOON,
                        null));
    }

    static Authorization active() {
        Authorization authorization = pending(null);
        var _ = authorization.activate(MARIA, NOON);
        return authorization;
    }

    static Authorization frozen() {
        Authorization authorization = active();
        var _ = authorization.freeze(Actor.SYSTEM, NOON);
        return authorization;
    }

    static Authorization cancelled() {
        Authorization authorization = active();
        var _ = authorization.end(EndReason.CANCELLED_BY_CUSTOMER, MARIA, NOON);
        return authorization;
    }
}
