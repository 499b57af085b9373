package com.pge.sharemydata.organization;

import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.OneTimeToken;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How colleagues come to act for an organization. */
@Service
@Transactional
public class Invitations {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";

    private final InvitationRepository invitations;
    private final OrganizationRepository organizations;
    private final Members members;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;
    private final OrganizationSettings settings;

    Invitations(
            InvitationRepository invitations,
            OrganizationRepository organizations,
            Members members,
            Mails mails,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock,
            OrganizationSettings settings) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.members = members;
        this.mails = mails;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    /** Mails a link to the address; an earlier open invitation of the same address ends. */
    @PreAuthorize(IS_PROVIDER)
    public void invite(EmailAddress email, MemberRole role) {
        var organization = find(members.organizationAs(MemberRole.ADMIN));
        if (organization.people().stream().anyMatch(member -> member.email().equals(email))) {
            throw new RuleViolation("organization.error.member-already", email);
        }
        Person inviter = actor.person();
        Instant now = clock.instant();
        invitations.open(organization.id(), now).stream()
                .filter(open -> open.row().email().equals(email))
                .forEach(open -> events.publishEvent(open.withdraw(inviter.actor(), now)));
        // The token goes into the mail here and not by an event: events are kept as JSON.
        var token = OneTimeToken.next();
        var invitation = invitations.save(
                new Invitation(organization.id(), email, role, token, now, now.plus(settings.invitationLife())));
        mails.send(
                "organization-invitation:" + invitation.id(),
                email,
                inviter.language(),
                "organization-invitation",
                Map.of(
                        "organization", organization.details().name(),
                        "inviter", inviter.name(),
                        "days", String.valueOf(settings.invitationLife().toDays()),
                        "link", OrganizationLinks.join(token.reveal())));
        events.publishEvent(invitation.invited(inviter.actor()));
    }

    /** The caller's organization's open invitations, newest first. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<InvitationRow> open() {
        return invitations.open(members.organizationAs(MemberRole.VIEWER), clock.instant()).stream()
                .map(Invitation::row)
                .toList();
    }

    @PreAuthorize(IS_PROVIDER)
    public void withdraw(InvitationId id) {
        var invitation = invitations
                .findByIdAndOrganization(id, members.organizationAs(MemberRole.ADMIN))
                .orElseThrow(() -> new RuleViolation("organization.error.invitation-over"));
        events.publishEvent(invitation.withdraw(actor.get(), clock.instant()));
    }

    /** What the link promises; nothing once it is used, withdrawn or expired. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<InvitationDetails> of(String token) {
        return openBy(token)
                .map(invitation -> new InvitationDetails(
                        find(invitation.organization()).details().name(),
                        invitation.masked(),
                        invitation.role(),
                        invitation.row().expiresAt()));
    }

    /** Makes the caller a member; only the invited address may, and only a person who acts for nobody yet. */
    @PreAuthorize("isAuthenticated()")
    public void accept(String token) {
        var invitation = openBy(token).orElseThrow(() -> new RuleViolation("organization.error.invitation-over"));
        if (members.mine().isPresent()) {
            throw new RuleViolation("organization.error.has-one");
        }
        Person person = actor.person();
        Instant now = clock.instant();
        invitation.accept(person, now);
        events.publishEvent(find(invitation.organization()).join(person, invitation.role(), now));
    }

    private Optional<Invitation> openBy(String token) {
        return invitations
                .findByTokenSha256(OneTimeToken.of(token).sha256())
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    private Organization find(OrganizationId id) {
        return organizations.findById(id).orElseThrow(() -> new RuleViolation("organization.error.unknown"));
    }
}
