package com.pge.sharemydata.authorization;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored requests of companies' software. */
interface AuthorizationRequestRepository extends Repository<AuthorizationRequest, AuthorizationRequestId> {

    AuthorizationRequest save(AuthorizationRequest request);

    Optional<AuthorizationRequest> findById(AuthorizationRequestId id);

    /** For a decision: whoever decides at the same moment waits, and then sees what was decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AuthorizationRequest r where r.id = :id")
    Optional<AuthorizationRequest> lock(AuthorizationRequestId id);

    @Query("select count(r) from AuthorizationRequest r where r.network = :network and r.createdAt > :since")
    long count(String network, Instant since);

    /** Those that nobody decided while they lived. */
    @Query("select r.id from AuthorizationRequest r where r.status = OPEN and r.expiresAt <= :at order by r.expiresAt")
    List<AuthorizationRequestId> left(Instant at, Pageable page);

    @Modifying
    @Query("delete from AuthorizationRequest r where r.expiresAt < :before")
    int deleteExpired(Instant before);
}
