package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The provisionings in the database. */
interface ProvisioningRepository extends Repository<Provisioning, OrganizationId> {

    Provisioning save(Provisioning provisioning);

    Optional<Provisioning> findById(OrganizationId organization);

    /** Locked: a decision about a company never fails because a try is under way at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from Provisioning each where each.organization = :organization")
    Optional<Provisioning> locked(OrganizationId organization);

    List<Provisioning> findByStateInOrderByChangedAtDesc(Collection<ProvisioningState> states, Pageable page);

    @Query("select each.organization from Provisioning each where each.removeAt <= :at and each.wanted <> ABSENT")
    List<OrganizationId> dueToGo(Instant at);

    /** Open ones nobody worked on for long: their try got lost with a node. */
    @Query(
            "select each.organization from Provisioning each where each.state in (PENDING, APPLYING, DRIFTED) and each.changedAt < :before")
    List<OrganizationId> forgotten(Instant before);

    @Query("select each from Provisioning each where each.state = APPLIED"
            + " and (:after is null or each.client.value > :after) order by each.client.value")
    List<Provisioning> applied(@Nullable String after, Pageable page);
}
