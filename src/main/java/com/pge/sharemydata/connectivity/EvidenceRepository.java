package com.pge.sharemydata.connectivity;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The evidence in the database. */
interface EvidenceRepository extends Repository<ObservedEvidence, Long> {

    ObservedEvidence save(ObservedEvidence evidence);

    List<ObservedEvidence> findByRunOrderByIdDesc(TestRunId run, Pageable page);
}
