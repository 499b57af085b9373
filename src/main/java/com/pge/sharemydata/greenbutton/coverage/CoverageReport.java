package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import java.util.List;

/** What went out by one authorization, service by service. */
public record CoverageReport(AuthorizationDetails authorization, List<ServiceCoverage> services) {

    public CoverageReport {
        services = List.copyOf(services);
    }
}
