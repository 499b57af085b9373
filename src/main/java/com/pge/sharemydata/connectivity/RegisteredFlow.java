package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.WebAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The addresses of the OAuth test as the company registered them. Of a draft only what is well-formed already counts. */
@Component
class RegisteredFlow {

    /** Of the program; browsers go there without a certificate. */
    private static final String AUTHORIZE = "/datacustodian/test/oauth/v2/authorize";

    private final Registrations registrations;
    private final ApiClients clients;
    private final PortalAddress pages;

    RegisteredFlow(Registrations registrations, ApiClients clients, PortalAddress pages) {
        this.registrations = registrations;
        this.clients = clients;
        this.pages = pages;
    }

    FlowAddresses of(OrganizationId organization) {
        Optional<RegistrationDetails> version = registrations.inForceOrLatest(organization);
        Optional<Technical> technical = version.map(found -> found.answers().technical());
        String portal = technical
                .map(Technical::portalUri)
                .flatMap(WebAddress::find)
                .map(WebAddress::value)
                .orElse(null);
        String visit = portal == null || version.isEmpty()
                ? null
                : clients.of(organization)
                        .map(client -> visit(portal, version.get(), client))
                        .orElse(null);
        String redirect = technical.stream()
                .flatMap(addresses -> addresses.redirectLines().stream())
                .flatMap(line -> WebAddress.find(line).stream())
                .map(WebAddress::value)
                .findFirst()
                .orElse(null);
        return new FlowAddresses(pages.of(AUTHORIZE), portal, visit, redirect, changePath(version));
    }

    /** What a customer's browser brings along who has picked the company. */
    private static String visit(String portal, RegistrationDetails version, ApiClientDetails client) {
        String scope = EspiScope.ofCompany(version.answers().dataWanted(), client.thirdPartyId())
                .value();
        return portal + (portal.contains("?") ? "&" : "?")
                + "scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8)
                + "&ThirdPartyID=" + client.thirdPartyId();
    }

    /** A draft is filled in where it is; what was handed in is changed from the company's home. */
    private static String changePath(Optional<RegistrationDetails> version) {
        return "/"
                + version.filter(RegistrationDetails::isDraft)
                        .map(draft -> RegistrationLinks.step(draft.id(), RegistrationStep.TECHNICAL))
                        .orElse(RegistrationLinks.HOME);
    }
}
