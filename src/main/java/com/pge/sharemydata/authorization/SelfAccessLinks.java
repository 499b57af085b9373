package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.OneTimeToken;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which self-access user is which customer, proven by signing in as that customer. */
@Service
@Transactional
public class SelfAccessLinks {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";
    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final SelfAccessLinkRepository links;
    private final SelfAccessInvitationRepository invitations;
    private final AuthorizationRepository authorizations;
    private final Organizations organizations;
    private final Members members;
    private final Customers customers;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    SelfAccessLinks(
            SelfAccessLinkRepository links,
            SelfAccessInvitationRepository invitations,
            AuthorizationRepository authorizations,
            Organizations organizations,
            Members members,
            Customers customers,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.authorizations = authorizations;
        this.organizations = organizations;
        this.members = members;
        this.customers = customers;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where the caller's registration stands; nothing where it is no self-access user's. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public Optional<SelfAccessState> mine() {
        OrganizationId organization = members.organizationAs(MemberRole.VIEWER);
        if (organizations.details(organization).userType() != UserType.SELF_ACCESS) {
            return Optional.empty();
        }
        boolean sameAccount = customers.ofSubject(actor.get().subject()).isPresent();
        return Optional.of(links.findByOrganization(organization)
                .map(link ->
                        new SelfAccessState(customers.details(link.customer()).name(), link.linkedAt(), sameAccount))
                .orElse(new SelfAccessState(null, null, sameAccount)));
    }

    /** Links the caller's registration to the customer whose account the caller is signed in with. */
    @PreAuthorize(IS_PROVIDER)
    public void linkMyself() {
        CustomerId customer = customers
                .ofSubject(actor.get().subject())
                .orElseThrow(() -> new RuleViolation("authorization.error.link-account"));
        link(ownSelfAccess(), customer);
    }

    /** Makes the path of a link that works once and for an hour, to be opened by whoever signs in as the customer. */
    @PreAuthorize(IS_PROVIDER)
    public String begin() {
        OrganizationId organization = ownSelfAccess();
        OneTimeToken token = OneTimeToken.next();
        invitations
                .findByOrganization(organization)
                .orElseGet(() -> invitations.save(new SelfAccessInvitation(organization, clock.instant())))
                .renew(token, clock.instant());
        return "/" + AuthorizationLinks.LINK + "/" + token.reveal();
    }

    /** Who asks to be the caller; nothing once the link is used or its hour is over. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public Optional<OrganizationDetails> asking(String token) {
        return open(token).map(invitation -> organizations.details(invitation.organization()));
    }

    /** The signed-in customer is the self-access user who made the link. */
    @PreAuthorize(IS_CUSTOMER)
    public void confirm(String token) {
        SelfAccessInvitation invitation =
                open(token).orElseThrow(() -> new RuleViolation("authorization.error.link-over"));
        invitation.use();
        link(invitation.organization(), customers.mineId());
    }

    /** The self-access users who have proven to be the signed-in customer. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public List<OrganizationId> ofMe() {
        return links.findByCustomer(customers.mineId()).stream()
                .map(SelfAccessLink::organization)
                .toList();
    }

    /** Whether the self-access user has proven to be this customer. */
    boolean hold(OrganizationId organization, CustomerId customer) {
        return links.findByOrganization(organization)
                .filter(link -> link.customer().equals(customer))
                .isPresent();
    }

    private void link(OrganizationId organization, CustomerId customer) {
        Optional<SelfAccessLink> before = links.findByOrganization(organization);
        if (before.filter(link -> link.customer().equals(customer)).isPresent()) {
            return;
        }
        before.flatMap(link -> authorizations.between(organization, link.customer(), AuthorizationBook.IN_FORCE))
                .ifPresent(_ -> {
                    throw new RuleViolation("authorization.error.link-in-force");
                });
        var now = clock.instant();
        before.ifPresentOrElse(
                link -> link.become(customer, actor.get(), now),
                () -> links.save(new SelfAccessLink(organization, customer, actor.get(), now)));
        events.publishEvent(new SelfAccessLinked(organization, customer, actor.get(), now));
    }

    private OrganizationId ownSelfAccess() {
        OrganizationId organization = members.organizationAs(MemberRole.ADMIN);
        if (organizations.details(organization).userType() != UserType.SELF_ACCESS) {
            throw new RuleViolation("authorization.error.link-type");
        }
        return organization;
    }

    private Optional<SelfAccessInvitation> open(String token) {
        return TOKEN.matcher(token).matches()
                ? invitations
                        .findByTokenSha256(OneTimeToken.of(token).sha256())
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                : Optional.empty();
    }
}
