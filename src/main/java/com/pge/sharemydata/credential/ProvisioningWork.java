package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Unavailable;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Makes the identity provider follow. A try that failed leaves its event in the publication registry, which brings it back;
 * so may the same event come twice, or a late one after a newer wish: whoever is done looks whether his wish is still the
 * company's.
 */
@Component
class ProvisioningWork {

    private static final Logger log = LoggerFactory.getLogger(ProvisioningWork.class);

    private final Provisionings provisionings;
    private final ClientRegistrar registrar;

    ProvisioningWork(Provisionings provisionings, ClientRegistrar registrar) {
        this.provisionings = provisionings;
        this.registrar = registrar;
    }

    // No transaction of its own: each step commits, and none is open while the identity provider is asked.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ProvisioningRequested event) {
        OrganizationId organization = event.organization();
        boolean settled;
        do {
            Optional<ProvisioningRow> open = provisionings.begin(organization);
            settled = open.isEmpty() || bring(open.get());
        } while (!settled);
    }

    /** True where nothing is left to do for this event. */
    private boolean bring(ProvisioningRow wish) {
        try {
            registrar.bring(wish.client(), wish.wanted());
        } catch (Unavailable unavailable) {
            if (!provisionings.failed(wish.organization(), reason(unavailable))) {
                throw unavailable;
            }
            log.error("The identity provider does not follow {} after {} tries", wish.client(), wish.tries());
            return true;
        }
        return provisionings.applied(wish.organization(), wish.wanted());
    }

    private static String reason(Unavailable unavailable) {
        return unavailable.getMessage() + ": " + unavailable.getCause();
    }
}
