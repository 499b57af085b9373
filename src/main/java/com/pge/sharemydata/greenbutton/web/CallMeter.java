package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.metrics.RequestMeter;
import com.pge.sharemydata.metrics.ServiceGroup;
import com.pge.sharemydata.metrics.ServiceLevels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Measures each call of the machine API, but for the answers that are the same for everybody. */
final class CallMeter extends RequestMeter {

    private final ServiceLevels levels;

    CallMeter(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    protected void measured(HttpServletRequest request, Duration took, boolean failed) {
        MachineEndpoint endpoint = MachineCall.of(request).endpoint;
        // How long a year of readings takes says more about its reader than about us; whether it failed, about us
        // alone.
        boolean counts = endpoint != null && !endpoint.isOpen() && (failed || !endpoint.isLong());
        if (endpoint != null && counts) {
            levels.record(group(endpoint), took, failed);
        }
    }

    private static ServiceGroup group(MachineEndpoint endpoint) {
        return switch (endpoint) {
            case AUTHORIZATIONS, AUTHORIZATION -> ServiceGroup.AUTHORIZATION;
            default -> endpoint.isToken() ? ServiceGroup.TOKEN : ServiceGroup.READ;
        };
    }
}
