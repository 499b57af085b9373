package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored authorizations. */
interface AuthorizationRepository extends Repository<Authorization, AuthorizationId> {

    Authorization save(Authorization authorization);

    void flush();

    Optional<Authorization> findById(AuthorizationId id);

    /** Locked until the transaction ends: two acts on one authorization come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Authorization a where a.id = :id")
    Optional<Authorization> lock(AuthorizationId id);

    Optional<Authorization> findByIdAndCustomer(AuthorizationId id, CustomerId customer);

    Optional<Authorization> findByIdAndOrganization(AuthorizationId id, OrganizationId organization);

    Optional<Authorization> findByTimeline(UUID timeline);

    @Query("select a from Authorization a where a.basis.submission = :submission and a.customer = :customer")
    Optional<Authorization> submitted(UUID submission, CustomerId customer);

    @Query("select a from Authorization a where a.customer = :customer and a.status in :statuses"
            + " order by a.basis.givenAt desc, a.id.id")
    List<Authorization> of(CustomerId customer, Collection<AuthorizationStatus> statuses, Pageable page);

    @Query("select a from Authorization a where a.organization = :organization and a.status in :statuses"
            + " order by a.basis.givenAt desc, a.id.id")
    List<Authorization> to(OrganizationId organization, Collection<AuthorizationStatus> statuses, Pageable page);

    @Query("select a from Authorization a where a.organization = :organization and a.status in :statuses"
            + " and a.id in :ids order by a.id.id")
    List<Authorization> among(
            OrganizationId organization, Collection<AuthorizationStatus> statuses, Collection<AuthorizationId> ids);

    @Query("select new com.pge.sharemydata.authorization.OpenAuthorization(a.id, a.version) from Authorization a"
            + " where a.organization = :organization"
            + " and a.status = com.pge.sharemydata.authorization.AuthorizationStatus.ACTIVE"
            + " and (a.term.endsAt is null or a.term.endsAt > :at) order by a.id.id")
    List<OpenAuthorization> open(OrganizationId organization, Instant at);

    @Query("select count(a) from Authorization a where a.organization = :organization and a.status = :status")
    long count(OrganizationId organization, AuthorizationStatus status);

    @Query("select a from Authorization a where a.organization = :organization and a.customer = :customer"
            + " and a.status in :statuses")
    Optional<Authorization> between(
            OrganizationId organization, CustomerId customer, Collection<AuthorizationStatus> statuses);

    @Query("select a.id from Authorization a where a.organization = :organization and a.status in :statuses"
            + " order by a.id.id")
    List<AuthorizationId> ids(OrganizationId organization, Collection<AuthorizationStatus> statuses, Pageable page);

    @Query("select a.id from Authorization a where a.status in :statuses and a.term.endsAt <= :now"
            + " order by a.term.endsAt")
    List<AuthorizationId> due(Collection<AuthorizationStatus> statuses, Instant now, Pageable page);

    @Query(
            "select a.id from Authorization a where a.status = com.pge.sharemydata.authorization.AuthorizationStatus.PENDING"
                    + " and a.basis.givenAt < :before order by a.basis.givenAt")
    List<AuthorizationId> pendingSince(Instant before, Pageable page);

    /** Those whose end lies in the span, for reminders. */
    @Query("select a from Authorization a where a.status in :statuses and a.term.endsAt > :after"
            + " and a.term.endsAt <= :until order by a.term.endsAt, a.id.id")
    List<Authorization> endingBetween(
            Collection<AuthorizationStatus> statuses, Instant after, Instant until, Pageable page);

    /** Active since before that moment, in the order of their ids after the given one. */
    @Query("select a from Authorization a where a.status = com.pge.sharemydata.authorization.AuthorizationStatus.ACTIVE"
            + " and a.activatedAt < :before and a.id.id > :after order by a.id.id")
    List<Authorization> activeSince(Instant before, String after, Pageable page);
}
