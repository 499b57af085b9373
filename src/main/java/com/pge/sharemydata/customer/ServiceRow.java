package com.pge.sharemydata.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One service agreement: a commodity, delivered at an address, on an account.
 *
 * @param number the utility's service id
 * @param start the first day
 * @param end the last day; null while it is open
 * @param usagePointId ten random digits, drawn once and kept for the agreement's life; all that companies learn of it
 */
public record ServiceRow(
        ServiceAgreementId id,
        String number,
        String accountNumber,
        Commodity commodity,
        CustomerClass customerClass,
        String street,
        String city,
        String state,
        String postalCode,
        LocalDate start,
        @Nullable LocalDate end,
        String usagePointId,
        String rateSchedule) {

    /** Whether the service is delivered on the given day; the first and the last day count. */
    public boolean isCurrent(LocalDate on) {
        return !start.isAfter(on) && (end == null || !end.isBefore(on));
    }
}
