package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.Milestone;
import com.pge.sharemydata.registration.MilestoneSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When a company had passed every suite its type needs, but for those it has grace for. */
@Component
class TestsPassed implements MilestoneSource {

    private final Connectivity connectivity;
    private final Organizations organizations;

    TestsPassed(Connectivity connectivity, Organizations organizations) {
        this.connectivity = connectivity;
        this.organizations = organizations;
    }

    @Override
    public Milestone milestone() {
        return Milestone.TESTS_PASSED;
    }

    @Override
    public Optional<Instant> reached(OrganizationId organization) {
        var graces = connectivity.graces(organization);
        Set<TestSuite> needed = connectivity
                .needed(organizations.details(organization).userType())
                .stream()
                .filter(suite -> !graces.containsKey(suite))
                .collect(Collectors.toSet());
        List<SuiteReadiness> passed = connectivity.readiness(organization).stream()
                .filter(suite -> needed.contains(suite.suite()))
                .filter(suite -> suite.readiness() == Readiness.PASSED)
                .toList();
        return passed.size() < needed.size()
                ? Optional.empty()
                : passed.stream()
                        .map(suite -> Objects.requireNonNull(suite.since()))
                        .max(Instant::compareTo);
    }
}
