package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Which self-access users are which customers. */
interface SelfAccessLinkRepository extends Repository<SelfAccessLink, OrganizationId> {

    SelfAccessLink save(SelfAccessLink link);

    Optional<SelfAccessLink> findByOrganization(OrganizationId organization);

    List<SelfAccessLink> findByCustomer(CustomerId customer);
}
