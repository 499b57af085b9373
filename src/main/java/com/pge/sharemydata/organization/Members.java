package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may act for which organization. Every use case of a company begins here: the organization is never an argument. */
@Service
@Transactional
public class Members {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";

    private final OrganizationRepository organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Members(OrganizationRepository organizations, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The signed-in person's membership, or nothing before he started or joined an organization. */
    @Transactional(readOnly = true)
    public Optional<Membership> mine() {
        return actor.find().flatMap(person -> organizations.membershipOf(person.subject()));
    }

    /**
     * The signed-in person's organization, where the person's role there includes the given one; a rule violation
     * {@code organization.error.none} without a membership, {@code AccessDeniedException} with a lesser role.
     */
    @Transactional(readOnly = true)
    public OrganizationId organizationAs(MemberRole role) {
        Membership mine = mine().orElseThrow(() -> new RuleViolation("organization.error.none"));
        if (!mine.role().includes(role)) {
            throw new AccessDeniedException("Needs the role " + role + " in the organization");
        }
        return mine.organization();
    }

    /** Everybody who acts for the organization, administrators first, for mails to them. For modules above. */
    @Transactional(readOnly = true)
    public List<MemberRow> of(OrganizationId organization) {
        return find(organization).people();
    }

    /** The caller's colleagues and the caller, administrators first. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<MemberRow> colleagues() {
        return find(organizationAs(MemberRole.VIEWER)).people();
    }

    @PreAuthorize(IS_PROVIDER)
    public void changeRole(String subject, MemberRole role) {
        var organization = find(organizationAs(MemberRole.ADMIN));
        events.publishEvent(organization.changeRole(subject, role, actor.get(), clock.instant()));
    }

    /** Ends another person's membership; refused for the last administrator. */
    @PreAuthorize(IS_PROVIDER)
    public void remove(String subject) {
        var organization = find(organizationAs(MemberRole.ADMIN));
        events.publishEvent(organization.remove(subject, actor.get(), clock.instant()));
    }

    /** Ends the caller's own membership; refused for the last administrator. */
    @PreAuthorize(IS_PROVIDER)
    public void leave() {
        var organization = find(organizationAs(MemberRole.VIEWER));
        events.publishEvent(organization.remove(actor.get().subject(), actor.get(), clock.instant()));
    }

    /** Somebody signed in: keeps what the identity provider knows of a member, and the proof of the e-mail address. */
    void recognize(Person person) {
        organizations.findByMember(person.subject()).ifPresent(organization -> {
            organization.recognize(person);
            if (person.emailVerified() && organization.status() == OrganizationStatus.EMAIL_PENDING) {
                events.publishEvent(organization.confirmEmail(person.actor(), clock.instant()));
            }
        });
    }

    private Organization find(OrganizationId id) {
        return organizations.findById(id).orElseThrow(() -> new RuleViolation("organization.error.unknown"));
    }
}
