package com.pge.sharemydata.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may act for which organization. Every use case of a company begins here: the organization is never an argument. */
@Service
@Transactional(readOnly = true)
public class Members {

    /** The signed-in person's membership, or nothing before he started or joined an organization. */
    public Optional<Membership> mine() {
        throw new UnsupportedOperationException();
    }

    /**
     * The signed-in person's organization, where the person's role there includes the given one; a rule violation
     * {@code organization.error.none} without a membership, {@code AccessDeniedException} with a lesser role.
     */
    public OrganizationId organizationAs(MemberRole role) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who acts for the organization, for mails to them. */
    public List<MemberRow> of(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }
}
