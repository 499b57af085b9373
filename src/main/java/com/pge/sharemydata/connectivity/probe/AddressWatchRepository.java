package com.pge.sharemydata.connectivity.probe;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The watches in the database; one is locked by whoever starts or ends a check of its company. */
interface AddressWatchRepository extends Repository<AddressWatch, UUID> {

    /** Begins a watch where there is none yet. */
    @Modifying
    @NativeQuery("insert into address_watch (organization, next_at, told, version)"
            + " values (:organization, :nextAt, '', 0) on duplicate key update organization = organization")
    void begin(UUID organization, Instant nextAt);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select watch from AddressWatch watch where watch.organization = :organization")
    AddressWatch locked(UUID organization);

    /** Whose next check is still to come. */
    @Query("select watch.organization from AddressWatch watch where watch.nextAt > :at")
    Set<UUID> later(Instant at);
}
