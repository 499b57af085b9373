package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The companies that a customer can choose here, and how sharing with each of them begins. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CompanyChoices {

    private final Directory directory;
    private final Standings standings;
    private final SelfAccessLinks links;
    private final ConsentOffers offers;
    private final Customers customers;

    CompanyChoices(
            Directory directory,
            Standings standings,
            SelfAccessLinks links,
            ConsentOffers offers,
            Customers customers) {
        this.directory = directory;
        this.standings = standings;
        this.links = links;
        this.offers = offers;
        this.customers = customers;
    }

    /** The listed companies with the text in their names and, first, the customer's own self-access registrations. */
    public List<CompanyRow> find(String text, Pageable page) {
        return directory.choices(text, links.ofMe(), page);
    }

    /** One that can be chosen; nothing for any other. */
    public Optional<CompanyChoice> of(OrganizationId organization) {
        CustomerId customer = customers.mineId();
        boolean own = links.hold(organization, customer);
        boolean listed = standings.of(organization).filter(Standing::listed).isPresent();
        return (own && listed ? directory.cardOf(organization) : directory.card(organization))
                .map(card -> new CompanyChoice(card, beginning(organization, own)));
    }

    /** Why a company cannot be chosen now, where it could once. */
    public Optional<Situation> why(OrganizationId organization) {
        return directory.why(organization);
    }

    private CompanyChoice.Beginning beginning(OrganizationId organization, boolean own) {
        boolean selfAccess = standings
                .of(organization)
                .filter(standing -> standing.userType() == UserType.SELF_ACCESS)
                .isPresent();
        if (selfAccess) {
            return own ? CompanyChoice.Beginning.HERE : CompanyChoice.Beginning.LINK_FIRST;
        }
        return offers.portalUri(organization) == null
                ? CompanyChoice.Beginning.HERE
                : CompanyChoice.Beginning.ELSEWHERE;
    }
}
