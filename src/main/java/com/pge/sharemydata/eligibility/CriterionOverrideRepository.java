package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.RegistrationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CriterionOverrideRepository extends JpaRepository<CriterionOverride, UUID> {

    List<CriterionOverride> findByRegistration(RegistrationId registration);
}
