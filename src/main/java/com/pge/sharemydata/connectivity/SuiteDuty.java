package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Duty;
import com.pge.sharemydata.registration.DutySource;
import com.pge.sharemydata.registration.NextAction;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a live company of the test it has to pass to stay live. */
@Component
class SuiteDuty implements DutySource {

    private final SuiteGraces graces;

    SuiteDuty(SuiteGraces graces) {
        this.graces = graces;
    }

    @Override
    public Optional<Duty> of(OrganizationId organization) {
        return graces.running(organization).entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(grace -> new Duty(
                        "connectivity.duty",
                        "TestSuite." + grace.getKey(),
                        grace.getValue(),
                        new NextAction("connectivity.duty.link", ConnectivityLinks.CONNECTION)));
    }
}
