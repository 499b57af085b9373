package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of all registrations. */
interface RegistrationRepository extends Repository<Registration, RegistrationId> {

    Registration save(Registration registration);

    Registration saveAndFlush(Registration registration);

    void flush();

    Optional<Registration> findById(RegistrationId id);

    Optional<Registration> findByIdAndOrganization(RegistrationId id, OrganizationId organization);

    Optional<Registration> findFirstByOrganizationOrderByNumberDesc(OrganizationId organization);

    Optional<Registration> findFirstByOrganizationAndStatusOrderByNumberDesc(
            OrganizationId organization, RegistrationStatus status);

    Optional<Registration> findByOrganizationAndNumber(OrganizationId organization, int number);

    List<Registration> findByOrganizationOrderByNumberDesc(OrganizationId organization, Pageable page);

    @Query("select new com.pge.sharemydata.registration.RegistrationRevision(r.id, r.version) from Registration r"
            + " where r.id = :id")
    Optional<RegistrationRevision> revision(RegistrationId id);

    /** The newest first. */
    @Query("select new com.pge.sharemydata.registration.RegistrationRevision(r.id, r.version) from Registration r"
            + " where r.organization = :organization and r.status = :status order by r.number desc")
    List<RegistrationRevision> revisions(OrganizationId organization, RegistrationStatus status, Pageable page);

    @Query("select r from Registration r where r.status in :statuses order by r.proceedings.submitter.at, r.id.id")
    List<Registration> inStatus(Collection<RegistrationStatus> statuses, Pageable page);

    @Query("select count(r) from Registration r where r.status in :statuses")
    long countInStatus(Collection<RegistrationStatus> statuses);

    @Query("select count(r) from Registration r join r.papers.evidence e where e.document = :document")
    long countWithDocument(DocumentId document);

    @Query("select r from Registration r where r.status = com.pge.sharemydata.registration.RegistrationStatus.APPROVED"
            + " and r.proceedings.testedAt is null order by r.proceedings.decider.at")
    List<Registration> untested(Pageable page);
}
