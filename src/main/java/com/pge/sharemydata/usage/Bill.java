package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one bill says of one agreement.
 *
 * @param lastDay of its period, which names it
 * @param amount and what comes on top of it, in 1/100,000 of the currency
 * @param currency ISO 4217 number, 840 for the US dollar
 * @param consumption over the period, in the unit of the commodity's channels
 * @param quality ESPI's: 19 revenue quality
 */
public record Bill(
        ServiceAgreementId agreement,
        LocalDate firstDay,
        LocalDate lastDay,
        long amount,
        long additional,
        int currency,
        long consumption,
        int quality,
        String tariff) {

    public Bill {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A billing period ends before it begins");
        }
    }

    /** A bill as it is known now. */
    public record Published(Bill bill, Instant publishedAt, Instant updatedAt) {}
}
