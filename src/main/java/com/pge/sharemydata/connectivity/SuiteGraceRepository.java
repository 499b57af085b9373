package com.pge.sharemydata.connectivity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The graces in the database. */
interface SuiteGraceRepository extends Repository<SuiteGrace, ProofId> {

    SuiteGrace save(SuiteGrace grace);

    Optional<SuiteGrace> findById(ProofId id);

    @Query("select grace from SuiteGrace grace where grace.id.organization = :organization")
    List<SuiteGrace> of(UUID organization);

    @Query("select grace from SuiteGrace grace where grace.endsAt > :at")
    List<SuiteGrace> running(Instant at);
}
