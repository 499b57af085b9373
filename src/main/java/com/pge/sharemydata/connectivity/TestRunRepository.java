package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The test runs in the database. */
interface TestRunRepository extends Repository<TestRun, TestRunId> {

    TestRun save(TestRun run);

    Optional<TestRun> findByIdAndOrganization(TestRunId id, OrganizationId organization);

    List<TestRun> findByOrganizationOrderByNumberDesc(OrganizationId organization, Pageable page);

    /** Locked, so that calls seen by two nodes are taken one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select run from TestRun run where run.organization = :organization and run.endsAt > :at")
    List<TestRun> watching(OrganizationId organization, Instant at);

    /** Whose calls are kept: of a run that has its most, no more are. */
    @Query("select run.organization from TestRun run where run.endsAt > :at and run.calls < :most")
    List<OrganizationId> watched(Instant at, int most);

    @Query("select coalesce(max(run.number), 0) from TestRun run where run.organization = :organization")
    int lastNumber(OrganizationId organization);
}
