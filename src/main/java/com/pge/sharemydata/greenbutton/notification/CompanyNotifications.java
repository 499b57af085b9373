package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
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
    private final Members members;
    private final Clock clock;

    CompanyNotifications(NotificationBook book, NotificationAddresses addresses, Members members, Clock clock) {
        this.book = book;
        this.addresses = addresses;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Tells the company that there is something to fetch; nothing where it wants to hear no news.
     *
     * @param occasion what it is sent for; the same one is told once
     * @param resource the absolute address to fetch
     */
    public void tell(OrganizationId organization, String occasion, String resource) {
        if (addresses.of(organization).isPresent()) {
            book.add(organization, occasion, resource, clock.instant());
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
}
