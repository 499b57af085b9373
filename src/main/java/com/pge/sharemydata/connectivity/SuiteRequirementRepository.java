package com.pge.sharemydata.connectivity;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which suites are needed since when, in the database. */
interface SuiteRequirementRepository extends Repository<SuiteRequirement, RequirementId> {

    List<SuiteRequirement> findAll();

    void delete(SuiteRequirement requirement);

    /** 1 where it was not needed before; of two nodes that start at once, one writes. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into suite_requirement (user_type, suite, since, version)
            values (:userType, :suite, :since, 0)""")
    int begin(String userType, String suite, Instant since);
}
