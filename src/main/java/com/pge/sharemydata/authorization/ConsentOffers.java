package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what a company may be given by a customer: the one place from which both page and judgement come. */
@Component
class ConsentOffers {

    private final Standings standings;
    private final Registrations registrations;
    private final Directory directory;
    private final AuthorizationRepository repository;
    private final SelfAccessLinks links;
    private final AuthorizationSettings settings;
    private final Clock clock;

    ConsentOffers(
            Standings standings,
            Registrations registrations,
            Directory directory,
            AuthorizationRepository repository,
            SelfAccessLinks links,
            AuthorizationSettings settings,
            Clock clock) {
        this.standings = standings;
        this.registrations = registrations;
        this.directory = directory;
        this.repository = repository;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** How a customer who chose the company here would share with it. */
    AuthorizationOrigin originOf(OrganizationId organization) {
        return standing(organization).userType() == UserType.SELF_ACCESS
                ? AuthorizationOrigin.SELF_ACCESS
                : AuthorizationOrigin.UTILITY;
    }

    /** Where a customer who picks the company goes first; null where the review page follows at once. */
    @Nullable
    String portalUri(OrganizationId organization) {
        RegistrationDetails version = version(organization);
        return version.userType() == UserType.STANDARD || version.userType() == UserType.ENERGY_EFFICIENCY_FINANCE
                ? version.answers().technical().portalUri()
                : null;
    }

    ConsentOffer of(OrganizationId organization, CustomerDetails customer, AskedFor asked) {
        Standing standing = standing(organization);
        if (!standing.permits().newAuthorization()) {
            throw new RuleViolation("authorization.error.company-closed");
        }
        requireAllowed(standing, customer, asked.origin());
        RegistrationDetails version = version(organization);
        DataWanted wanted = version.answers().dataWanted();
        CompanyCard card = directory.cardOf(organization).orElseThrow(ConsentOffers::unknown);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        Set<DataCategory> chosen = EnumSet.noneOf(DataCategory.class);
        chosen.addAll(wanted.categories());
        chosen.addAll(asked.data());
        List<ServiceRow> services = customer.services().stream()
                .filter(service -> service.isCurrent(today))
                .toList();
        return new ConsentOffer(
                UUID.randomUUID(),
                card,
                version.id(),
                customer,
                wanted.categories(),
                chosen,
                wanted.monthsBack(),
                services,
                today,
                later(today, asked.minEnd()),
                today.plusYears(settings.longestYears()),
                asked.preferredEnd(),
                repository
                        .between(organization, customer.id(), AuthorizationBook.IN_FORCE)
                        .map(Authorization::id)
                        .orElse(null),
                SharingTerms.IN_FORCE);
    }

    /** Only who is meant may use a door: a company that has its own goes through that one. */
    private void requireAllowed(Standing standing, CustomerDetails customer, AuthorizationOrigin origin) {
        boolean allowed = switch (origin) {
            case THIRD_PARTY, PAPER -> standing.userType() != UserType.SELF_ACCESS;
            case SELF_ACCESS ->
                standing.userType() == UserType.SELF_ACCESS && links.hold(standing.organization(), customer.id());
            case UTILITY ->
                standing.userType() != UserType.SELF_ACCESS
                        && standing.listed()
                        && portalUri(standing.organization()) == null;
        };
        if (!allowed) {
            throw new RuleViolation("authorization.error.other-door");
        }
    }

    private Standing standing(OrganizationId organization) {
        return standings.of(organization).orElseThrow(ConsentOffers::unknown);
    }

    private RegistrationDetails version(OrganizationId organization) {
        return registrations.approved(organization).orElseThrow(ConsentOffers::unknown);
    }

    private static LocalDate later(LocalDate today, @Nullable LocalDate minEnd) {
        return minEnd != null && minEnd.isAfter(today) ? minEnd : today;
    }

    private static RuleViolation unknown() {
        return new RuleViolation("authorization.error.company-unknown");
    }
}
