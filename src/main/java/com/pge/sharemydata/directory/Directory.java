package com.pge.sharemydata.directory;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The companies customers can choose, and what they should know of each. */
@Service
public class Directory {

    private final StandingMemory memory;
    private final CompanyFacts facts;
    private final Registrations registrations;
    private final Connectivity connectivity;
    private final Members members;

    Directory(
            StandingMemory memory,
            CompanyFacts facts,
            Registrations registrations,
            Connectivity connectivity,
            Members members) {
        this.memory = memory;
        this.facts = facts;
        this.registrations = registrations;
        this.connectivity = connectivity;
        this.members = members;
    }

    /** The listed companies whose name has the text in it, names that begin with it first; all for an empty text. */
    @PreAuthorize("permitAll()")
    public List<CompanyRow> search(String text, Pageable page) {
        return matching(text).skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    /** How many companies are listed. */
    @PreAuthorize("permitAll()")
    public int size() {
        return memory.listings().size();
    }

    /**
     * What a customer chooses from: the listed companies and, first, the customer's own self-access registrations.
     *
     * @param linked self-access registrations of other accounts that are the customer's too, which the caller has checked
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<CompanyRow> choices(String text, Collection<OrganizationId> linked, Pageable page) {
        String sought = Listing.normalized(text);
        Stream<CompanyRow> own = Stream.concat(
                        ownSelfAccess().stream(), linked.stream().flatMap(this::selfAccess))
                .distinct()
                .filter(row -> Listing.of(row).key().contains(sought));
        return Stream.concat(own, matching(text))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    /** The trust card of a company that the caller can find; nothing for any other. */
    @PreAuthorize("permitAll()")
    public Optional<CompanyCard> card(OrganizationId organization) {
        return memory.of(organization)
                .filter(company -> company.standing().listed())
                .filter(company -> company.row().userType() != UserType.SELF_ACCESS
                        || ownSelfAccess().filter(company.row()::equals).isPresent())
                .flatMap(company -> registrations.approved(organization).map(version -> card(company.row(), version)));
    }

    /** The picture that a company shows customers, whether it is listed now or not. */
    @PreAuthorize("permitAll()")
    public Optional<LogoId> logo(OrganizationId organization) {
        return memory.of(organization).map(company -> company.row().logo());
    }

    /** The trust card of any company that is approved. For modules above, which have checked their caller. */
    public Optional<CompanyCard> cardOf(OrganizationId organization) {
        return memory.of(organization)
                .flatMap(company -> registrations.approved(organization).map(version -> card(company.row(), version)));
    }

    /** The name customers know a company by, whatever became of it; empty for an unknown one. For modules above. */
    public String nameOf(OrganizationId organization) {
        return memory.of(organization).map(company -> company.row().shownName()).orElse("");
    }

    /** Where browsers fetch its picture; null where it has none. For modules above. */
    public @Nullable String pictureOf(OrganizationId organization) {
        return memory.of(organization).map(company -> company.row().picture()).orElse(null);
    }

    /** Why a company that was approved once is not in the list now; nothing for those that never were, or are listed. */
    @PreAuthorize("permitAll()")
    public Optional<Situation> why(OrganizationId organization) {
        return memory.of(organization)
                .filter(company -> !company.standing().listed())
                .filter(company -> company.row().userType() != UserType.SELF_ACCESS)
                .filter(company -> company.row().verifiedSince() != null)
                .map(company -> company.standing().situation());
    }

    /** What keeps the caller's own company from the list; empty when customers find it. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public Set<Obstacle> obstacles() {
        return facts.about(members.organizationAs(MemberRole.VIEWER))
                .assessment()
                .obstacles();
    }

    private Stream<CompanyRow> matching(String text) {
        String sought = Listing.normalized(text);
        List<Listing> all = memory.listings();
        if (sought.isEmpty()) {
            return all.stream().map(Listing::row);
        }
        return Stream.concat(
                        all.stream().filter(company -> company.key().startsWith(sought)),
                        all.stream()
                                .filter(company -> !company.key().startsWith(sought))
                                .filter(company -> company.key().contains(sought)))
                .map(Listing::row);
    }

    private Optional<CompanyRow> ownSelfAccess() {
        return members.mine().map(Membership::organization).stream()
                .flatMap(this::selfAccess)
                .findAny();
    }

    private Stream<CompanyRow> selfAccess(OrganizationId organization) {
        return memory.of(organization).stream()
                .filter(company -> company.standing().listed())
                .map(StandingMemory.Known::row)
                .filter(row -> row.userType() == UserType.SELF_ACCESS);
    }

    private CompanyCard card(CompanyRow row, RegistrationDetails version) {
        var company = version.answers().company();
        var transparency = version.answers().transparency();
        var wanted = version.answers().dataWanted();
        return new CompanyCard(
                row.organization(),
                row.shownName(),
                row.name(),
                company.partnerName(),
                row.verifiedSince(),
                transparency.dataUse(),
                transparency.dataStorage(),
                transparency.privacyPolicy(),
                transparency.termsOfService(),
                company.website(),
                wanted.categories(),
                wanted.monthsBack(),
                lastPassed(row.organization()).orElse(null),
                row.picture());
    }

    private Optional<Instant> lastPassed(OrganizationId organization) {
        return connectivity.readiness(organization).stream()
                .filter(suite -> suite.readiness() == Readiness.PASSED)
                .map(SuiteReadiness::since)
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo);
    }
}
