package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which self-access user is which customer. */
@Service
@Transactional
public class SelfAccessLinks {

    private final SelfAccessLinkRepository repository;

    SelfAccessLinks(SelfAccessLinkRepository repository) {
        this.repository = repository;
    }

    /** Whether the self-access user has proven to be this customer. */
    boolean hold(OrganizationId organization, CustomerId customer) {
        return repository
                .findByOrganization(organization)
                .filter(link -> link.customer().equals(customer))
                .isPresent();
    }
}
