package com.pge.sharemydata.directory;

import com.pge.sharemydata.certificate.LiveCertificates;
import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks all modules about one company. */
@Component
class CompanyFacts {

    private final Organizations organizations;
    private final Registrations registrations;
    private final Connectivity connectivity;
    private final LiveCertificates certificates;
    private final ApiClients clients;
    private final DirectorySettings settings;
    private final Clock clock;

    CompanyFacts(
            Organizations organizations,
            Registrations registrations,
            Connectivity connectivity,
            LiveCertificates certificates,
            ApiClients clients,
            DirectorySettings settings,
            Clock clock) {
        this.organizations = organizations;
        this.registrations = registrations;
        this.connectivity = connectivity;
        this.certificates = certificates;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
    }

    Inquiry about(OrganizationId id) {
        OrganizationDetails organization = organizations.details(id);
        Optional<RegistrationDetails> approved = registrations.approved(id);
        var facts = new Facts(
                organization,
                approved.isPresent() ? Facts.Paper.APPROVED : paper(id),
                connectivity.needed(organization.userType()),
                connectivity.readiness(id),
                connectivity.graces(id),
                certificates.hasOne(id),
                clients.hasLiveSecret(id));
        return new Inquiry(
                organization.userType(),
                Assessment.of(facts, clock.instant(), settings.staleGrace()),
                approved.map(version -> profile(organization, version))
                        .orElse(new CompanyProfile(organization.name(), null, null, null, null)),
                clients.of(id)
                        .map(ApiClientDetails::clientId)
                        .map(Object::toString)
                        .orElse(null));
    }

    private Facts.Paper paper(OrganizationId id) {
        return registrations
                .latest(id)
                .map(latest -> switch (latest.status()) {
                    case DECLINED_FINAL, WITHDRAWN, EXPIRED, SUPERSEDED -> Facts.Paper.OVER;
                    default -> Facts.Paper.OPEN;
                })
                .orElse(Facts.Paper.OPEN);
    }

    private static CompanyProfile profile(OrganizationDetails organization, RegistrationDetails approved) {
        var company = approved.answers().company();
        return new CompanyProfile(
                company.legalName() == null ? organization.name() : company.legalName(),
                company.tradeName(),
                approved.answers().transparency().dataUse(),
                approved.answers().transparency().logo(),
                approved.since());
    }
}
