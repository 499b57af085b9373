package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataWanted;
import java.util.List;

/**
 * What the portal knows of the company that a client_id names.
 *
 * @param redirects the registered redirect URIs, well-formed, as they were typed
 * @param registered the data it registered for
 * @param permitted whether its standing lets it ask
 */
record AskingSoftware(ApiClientDetails client, List<String> redirects, DataWanted registered, boolean permitted) {

    AskingSoftware {
        redirects = List.copyOf(redirects);
    }

    OrganizationId organization() {
        return client.organization();
    }
}
