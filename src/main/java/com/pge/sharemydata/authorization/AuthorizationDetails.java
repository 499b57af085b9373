package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One authorization, whole.
 *
 * @param revision changes with every write; whoever changes it names the one he saw
 * @param companyName as customers know it
 * @param picture of the company; null where it has none
 * @param services that it covers, by address and number
 * @param version of the company's registration that the customer read
 * @param terms version of the terms of sharing agreed to
 * @param givenBy the person who agreed, or who entered the paper form
 * @param form the signed paper form, where there is one
 * @param overAt when it ended, was cancelled or denied; null while it was not
 * @param lastDelivery when its company last read data by it; null for never
 */
public record AuthorizationDetails(
        AuthorizationId id,
        UUID timeline,
        long revision,
        OrganizationId organization,
        String companyName,
        @Nullable String picture,
        CustomerId customer,
        AuthorizationOrigin origin,
        AuthorizationStatus status,
        Set<DataCategory> data,
        List<ServiceRow> services,
        Term term,
        RegistrationId version,
        String terms,
        Actor givenBy,
        Instant givenAt,
        @Nullable DocumentId form,
        @Nullable Instant activatedAt,
        @Nullable Instant overAt,
        @Nullable EndReason endReason,
        @Nullable Instant lastDelivery) {

    /** Whether the customer shares by it now. */
    public boolean isInForce() {
        return status.isInForce();
    }
}
