package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScreeningRepository extends JpaRepository<Screening, ScreeningId> {

    Optional<Screening> findFirstByOrganizationOrderByScreenedAtDesc(OrganizationId organization);
}
