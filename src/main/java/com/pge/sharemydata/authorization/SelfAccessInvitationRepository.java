package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The open links of self-access users. */
interface SelfAccessInvitationRepository extends Repository<SelfAccessInvitation, OrganizationId> {

    SelfAccessInvitation save(SelfAccessInvitation invitation);

    Optional<SelfAccessInvitation> findByOrganization(OrganizationId organization);

    Optional<SelfAccessInvitation> findByTokenSha256(String tokenSha256);
}
