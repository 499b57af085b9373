package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News for companies' software. It is delivered after the transaction that queues it, and at least once. */
@Service
@Transactional
public class CompanyNotifications {

    private final NotificationBook book;
    private final NotificationAddresses addresses;
    private final NotificationProofs proofs;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    CompanyNotifications(
            NotificationBook book,
            NotificationAddresses addresses,
            NotificationProofs proofs,
            Members members,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.addresses = addresses;
        this.proofs = proofs;
        this.members = members;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Tells the company that there is something to fetch; nothing where it wants to hear no news.
     *
     * @param occasion what it is sent for; the same one is told once
     * @param resource the absolute address to fetch
     */
    public void tell(OrganizationId organization, String occasion, String resource) {
        tell(organization, occasion, List.of(resource));
    }

    /** The same where it lies in several places, which are told of together. */
    public void tell(OrganizationId organization, String occasion, List<String> resources) {
        if (addresses.of(organization).isPresent()) {
            book.add(organization, occasion, resources, clock.instant());
        }
    }

    /** What one's own company was told, newest first. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public List<NotificationRow> mine(Pageable page) {
        return book.of(members.organizationAs(MemberRole.VIEWER), page);
    }

    /** Delivers once more what was given up, or taken. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void sendAgain(long id) {
        if (!book.again(members.organizationAs(MemberRole.TECHNICAL), id, clock.instant())) {
            throw new RuleViolation("notification.error.unknown", id);
        }
    }

    /** By what the software of one's own company knows that news comes from here. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public NotificationProof proof() {
        return proofs.of(members.organizationAs(MemberRole.VIEWER));
    }

    /** Holds from the next delivery on. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void choose(NotificationProof proof) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        proofs.choose(organization, proof);
        events.publishEvent(new NotificationProofChosen(organization, proof, actor.get(), clock.instant()));
    }
}
