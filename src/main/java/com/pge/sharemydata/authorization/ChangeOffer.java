package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import java.time.LocalDate;
import java.util.Set;

/**
 * What can be changed about an authorization.
 *
 * @param minimum data without which the company does not work
 * @param historyMonths how far back the company wants to see
 * @param today in California, and the first last day that can be chosen
 * @param latestEnd the last one that can be chosen
 */
public record ChangeOffer(Set<DataCategory> minimum, int historyMonths, LocalDate today, LocalDate latestEnd) {}
