package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a customer's no beside what others agreed to, so that the company finds it in its list. */
@Component
class Denials {

    private final AuthorizationBook book;
    private final Registrations registrations;
    private final Clock clock;

    Denials(AuthorizationBook book, Registrations registrations, Clock clock) {
        this.book = book;
        this.registrations = registrations;
        this.clock = clock;
    }

    void keep(AuthorizationRequest request, AskedFor asked, CustomerDetails customer, Actor by) {
        registrations
                .approved(request.access().organization())
                .ifPresent(version -> keep(request, asked, version.id(), customer, by));
    }

    private void keep(
            AuthorizationRequest request, AskedFor asked, RegistrationId version, CustomerDetails customer, Actor by) {
        var basis = new Basis(
                asked.origin(),
                UUID.randomUUID(),
                version,
                SharingTerms.IN_FORCE,
                by.subject(),
                by.name(),
                clock.instant(),
                null);
        OrganizationId company = request.access().organization();
        book.denied(Authorization.refused(company, customer.id(), asked.data(), basis), by);
    }
}
