package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where client certificates are kept. */
interface CertificateRepository extends JpaRepository<Certificate, CertificateId> {

    Optional<Certificate> findByIdAndOrganization(CertificateId id, OrganizationId organization);

    List<Certificate> findByOrganizationOrderByIssuedAtDesc(OrganizationId organization);

    Optional<Certificate> findBySerial(String serial);

    boolean existsByKeySha256AndRevokedAtNotNull(String keySha256);

    boolean existsByKeySha256AndOrganizationNot(String keySha256, OrganizationId organization);

    @Query(
            "select c from Certificate c where c.organization = :organization and c.revokedAt is null and c.endsAt > :now"
                    + " order by c.issuedAt")
    List<Certificate> live(OrganizationId organization, Instant now);

    @Query("select new com.pge.sharemydata.certificate.LiveCertificate("
            + "c.id, c.organization, c.sha256, c.notBefore, c.endsAt)"
            + " from Certificate c where c.revokedAt is null and c.endsAt > :now")
    List<LiveCertificate> live(Instant now);

    @Query("select count(c) > 0 from Certificate c where c.organization = :organization and c.revokedAt is null"
            + " and c.notBefore <= :now and c.endsAt > :now")
    boolean hasLive(OrganizationId organization, Instant now);

    @Query("select min(c.issuedAt) from Certificate c where c.organization = :organization and c.revokedAt is null"
            + " and c.endsAt > :now")
    Optional<Instant> oldestLive(OrganizationId organization, Instant now);

    @Query("select new com.pge.sharemydata.certificate.RevokedSerial(c.serial, c.revokedAt, c.revocationReason)"
            + " from Certificate c where c.revokedAt is not null and c.notAfter > :since order by c.revokedAt")
    List<RevokedSerial> revoked(Instant since);

    @Query("select c from Certificate c where c.revokedAt is null and c.expiredAt is null and c.endsAt <= :now")
    List<Certificate> ended(Instant now, Limit limit);

    @Query("select c from Certificate c where c.revokedAt is null and c.endsAt > :now and c.endsAt <= :soon")
    List<Certificate> ending(Instant now, Instant soon);
}
