package com.pge.sharemydata.credential;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Compares the identity provider with what is wanted, company by company, and has it put right. */
@Component
class ProvisioningCheck {

    private static final int PAGE = 100;

    private final Provisionings provisionings;
    private final ClientRegistrar registrar;
    private final CredentialProperties properties;
    private final Clock clock;

    ProvisioningCheck(
            Provisionings provisionings, ClientRegistrar registrar, CredentialProperties properties, Clock clock) {
        this.provisionings = provisionings;
        this.registrar = registrar;
        this.properties = properties;
        this.clock = clock;
    }

    void run() {
        provisionings.removeEnded();
        provisionings.askAgain(clock.instant().minus(properties.forgottenAfter()));
        @Nullable ClientId last = null;
        List<ProvisioningRow> page;
        do {
            page = provisionings.applied(last, PageRequest.of(0, PAGE));
            for (ProvisioningRow row : page) {
                last = row.client();
                if (!registrar.isAsWanted(row.client(), row.wanted())) {
                    provisionings.drifted(row.organization());
                }
            }
        } while (page.size() == PAGE);
    }
}
