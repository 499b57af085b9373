package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.Registrations;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to a company's own page, where a customer who picked the company here says who he is to it. */
@Component
class PortalVisits {

    private final ConsentOffers offers;
    private final Registrations registrations;
    private final ApiClients clients;

    PortalVisits(ConsentOffers offers, Registrations registrations, ApiClients clients) {
        this.offers = offers;
        this.registrations = registrations;
        this.clients = clients;
    }

    /** With the scope to send back and the company's own number, as the program has it. */
    Optional<URI> to(OrganizationId organization) {
        return Optional.ofNullable(offers.portalUri(organization))
                .flatMap(page -> clients.of(organization)
                        .flatMap(client -> registrations.approved(organization).map(version -> {
                            var query = new LinkedHashMap<String, String>();
                            query.put(
                                    AuthorizeParameters.SCOPE,
                                    EspiScope.ofCompany(version.answers().dataWanted(), client.thirdPartyId())
                                            .value());
                            query.put("ThirdPartyID", client.thirdPartyId());
                            return Queries.added(page, query);
                        })));
    }
}
