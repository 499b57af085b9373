package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.WebAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The addresses of the OAuth test as the company registered them. Of a draft only what is well-formed already counts. */
@Component
class RegisteredFlow {

    /** Of the program; browsers go there without a certificate. */
    static final String AUTHORIZE = "/datacustodian/test/oauth/v2/authorize";

    private final Registrations registrations;
    private final PortalAddress pages;

    RegisteredFlow(Registrations registrations, PortalAddress pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    FlowAddresses of(OrganizationId organization) {
        Optional<Technical> technical =
                registrations.inForceOrLatest(organization).map(version -> version.answers().technical());
        return new FlowAddresses(
                pages.of(AUTHORIZE),
                technical
                        .map(Technical::portalUri)
                        .flatMap(WebAddress::find)
                        .map(WebAddress::value)
                        .orElse(null),
                technical.stream()
                        .flatMap(addresses -> addresses.redirectLines().stream())
                        .flatMap(line -> WebAddress.find(line).stream())
                        .map(WebAddress::value)
                        .findFirst()
                        .orElse(null));
    }
}
