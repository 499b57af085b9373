package com.pge.sharemydata.testing;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizationRequests;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A customer of a local portal, who decides by the same use cases as the pages do. */
final class DemoCustomer {

    private final LocalPortal portal;
    private final DemoPerson person;

    DemoCustomer(LocalPortal portal, String email) {
        this.portal = portal;
        this.person = DemoPerson.named(email);
    }

    /** Shares everything with a company that was chosen in the portal. */
    AuthorizationId gives(OrganizationId company, @Nullable LocalDate lastDay) {
        Consents consents = portal.bean(Consents.class);
        return person.does(() -> consents.give(everything(consents.offer(company), lastDay)), Roles.CUSTOMER);
    }

    void cancels(AuthorizationId authorization) {
        person.acts(() -> portal.bean(Consents.class).cancel(authorization), Roles.CUSTOMER);
    }

    /** Agrees to all that a company's software asks for, and says where the browser goes next. */
    URI agrees(AuthorizationRequestId request, @Nullable LocalDate lastDay) {
        AuthorizationRequests requests = portal.bean(AuthorizationRequests.class);
        return person.does(() -> requests.agree(request, everything(requests.offer(request), lastDay)), Roles.CUSTOMER);
    }

    /** Opens what a company's software asks, and says no. */
    void denies(AuthorizationRequestId request) {
        AuthorizationRequests requests = portal.bean(AuthorizationRequests.class);
        var _ = person.does(
                () -> {
                    var _ = requests.open(request);
                    return requests.deny(request);
                },
                Roles.CUSTOMER);
    }

    /** All services, and all the data that is asked for. */
    static Consent everything(ConsentOffer offer, @Nullable LocalDate lastDay) {
        return new Consent(
                offer.submission(),
                offer.company().organization(),
                offer.version(),
                offer.asked(),
                offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                lastDay,
                offer.terms(),
                null);
    }
}
