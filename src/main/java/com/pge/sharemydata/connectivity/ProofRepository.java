package com.pge.sharemydata.connectivity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is proven, in the database. */
interface ProofRepository extends Repository<Proof, ProofId> {

    Proof save(Proof proof);

    Optional<Proof> findById(ProofId id);

    @Query("select proof from Proof proof where proof.id.organization = :organization")
    List<Proof> of(UUID organization);

    List<Proof> findByCertificate(UUID certificate);
}
