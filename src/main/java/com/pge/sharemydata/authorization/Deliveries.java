package com.pge.sharemydata.authorization;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Whoever hands out the data: knows when a company last received some. */
public interface Deliveries {

    /** When data last went out by each of them; those by which none did are left out. */
    Map<AuthorizationId, Instant> last(Collection<AuthorizationId> authorizations);
}
