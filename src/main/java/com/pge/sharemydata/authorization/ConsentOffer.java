package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the review page lays before a customer.
 *
 * @param submission to hand in with the consent
 * @param version of the company's registration that the card shows
 * @param minimum data without which the company does not work
 * @param asked data that is chosen at first: the minimum, and what the company's software asked for
 * @param historyMonths how far back the company wants to see
 * @param services the customer has now
 * @param today in California
 * @param earliestEnd the first last day that can be chosen: today, or what the company needs at least
 * @param latestEnd the last one that can be chosen
 * @param preferredEnd the last day that the company asks for; null where it leaves that open
 * @param replaces the authorization that this one would end; null where there is none
 * @param terms the version of the terms of sharing in force
 */
public record ConsentOffer(
        UUID submission,
        CompanyCard company,
        RegistrationId version,
        CustomerDetails customer,
        Set<DataCategory> minimum,
        Set<DataCategory> asked,
        int historyMonths,
        List<ServiceRow> services,
        LocalDate today,
        LocalDate earliestEnd,
        LocalDate latestEnd,
        @Nullable LocalDate preferredEnd,
        @Nullable AuthorizationId replaces,
        String terms) {}
