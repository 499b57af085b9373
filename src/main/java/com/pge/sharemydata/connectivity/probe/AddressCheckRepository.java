package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The checks in the database. */
interface AddressCheckRepository extends Repository<AddressCheck, AddressCheckId> {

    AddressCheck save(AddressCheck check);

    Optional<AddressCheck> findById(AddressCheckId id);

    Optional<AddressCheck> findByIdAndOrganization(AddressCheckId id, OrganizationId organization);

    List<AddressCheck> findByOrganizationOrderByNumberDesc(OrganizationId organization, Pageable page);

    /** As they are now, and not as they were when the transaction began. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select run from AddressCheck run where run.organization = :organization order by run.number desc")
    List<AddressCheck> locked(OrganizationId organization, Pageable page);

    /** What a person waits for comes first. */
    @Query("select run.id from AddressCheck run where run.state = WAITING" + " order by run.planned, run.startedAt")
    List<AddressCheckId> waiting(Pageable page);

    @Query("select run from AddressCheck run where run.state = RUNNING and run.heldUntil < :at")
    List<AddressCheck> lost(Instant at);

    /** With all that was found. */
    @Modifying
    @Query("delete from AddressCheck run where run.startedAt < :before and run.endedAt is not null")
    void forget(Instant before);
}
