package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Callers;
import com.pge.sharemydata.greenbutton.ClientAuthentication;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.organization.OrganizationId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which company a call says it is from when its certificate does not. The claim opens nothing: it only lets that company's
 * people see why their software was refused.
 */
@Component
class Claims {

    private final Callers callers;

    Claims(Callers callers) {
        this.callers = callers;
    }

    /** To be called before the answer is written: afterwards the request can no longer be read. */
    void note(MachineCall call, HttpServletRequest request) {
        claimant(call, request).ifPresent(company -> call.organization = company);
    }

    private Optional<OrganizationId> claimant(MachineCall call, HttpServletRequest request) {
        try {
            if (call.endpoint == null || !call.endpoint.isToken()) {
                return callers.claimedBy(null, CallerFilter.bearer(request));
            }
            if (call.parameters == null) {
                call.parameters = TokenParameters.in(request);
            }
            ClientAuthentication client = call.parameters.request().client();
            return client == null ? Optional.empty() : callers.claimedBy(client.clientId(), null);
        } catch (Refused | IOException tellsNothing) {
            return Optional.empty();
        }
    }
}
