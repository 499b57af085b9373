package com.pge.sharemydata.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, DocumentId> {

    Optional<Document> findByIdAndOwner(DocumentId id, UUID owner);
}
