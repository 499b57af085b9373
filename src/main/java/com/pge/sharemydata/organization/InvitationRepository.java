package com.pge.sharemydata.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where invitations are kept. */
interface InvitationRepository extends JpaRepository<Invitation, InvitationId> {

    Optional<Invitation> findByTokenSha256(String tokenSha256);

    Optional<Invitation> findByIdAndOrganization(InvitationId id, OrganizationId organization);

    @Query("select i from Invitation i where i.organization = :organization and i.acceptedAt is null"
            + " and i.withdrawnAt is null and i.expiresAt > :now order by i.invitedAt desc")
    List<Invitation> open(OrganizationId organization, Instant now);
}
