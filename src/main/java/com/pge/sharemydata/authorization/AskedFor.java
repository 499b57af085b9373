package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What led a customer to the review page asked for.
 *
 * @param origin by which the authorization comes about
 * @param data beyond the company's minimum
 * @param minEnd the earliest last day that serves the company; null where any will do
 * @param preferredEnd the last day it proposes; null for none
 */
record AskedFor(
        AuthorizationOrigin origin,
        Set<DataCategory> data,
        @Nullable LocalDate minEnd,
        @Nullable LocalDate preferredEnd) {

    static AskedFor nothing(AuthorizationOrigin origin) {
        return new AskedFor(origin, Set.of(), null, null);
    }
}
