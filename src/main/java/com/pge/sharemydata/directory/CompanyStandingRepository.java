package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Where standings are kept, and the number of their latest change. */
interface CompanyStandingRepository extends JpaRepository<CompanyStanding, OrganizationId> {

    /** Locked until the transaction ends: two changes of one company are judged one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CompanyStanding c where c.organization = :organization")
    Optional<CompanyStanding> lock(OrganizationId organization);

    @Query("select c from CompanyStanding c where c.revision > :revision order by c.revision")
    List<CompanyStanding> changedAfter(long revision);

    @Query("select c.organization from CompanyStanding c where c.checkAt <= :now")
    List<OrganizationId> due(Instant now);

    @Query(nativeQuery = true, value = "select revision from company_standing_revision where id = 1")
    long revision();

    /** Locks the number until the transaction ends, so that numbers are committed in their order. */
    @Modifying
    @Query(nativeQuery = true, value = "update company_standing_revision set revision = revision + 1 where id = 1")
    void advance();
}
