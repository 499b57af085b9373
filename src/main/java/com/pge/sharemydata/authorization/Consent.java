package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer agreed to, as the review page sends it.
 *
 * @param submission drawn when the page was made: the same one twice is one consent
 * @param version of the company's registration that the customer read
 * @param lastDay in California; null until cancelled
 * @param terms the version of the terms that the customer agreed to
 * @param request of the company's software that led here; null where the customer came by himself
 */
public record Consent(
        UUID submission,
        OrganizationId organization,
        RegistrationId version,
        Set<DataCategory> data,
        Set<ServiceAgreementId> services,
        @Nullable LocalDate lastDay,
        String terms,
        @Nullable UUID request) {

    public Consent {
        data = Set.copyOf(data);
        services = Set.copyOf(services);
    }
}
