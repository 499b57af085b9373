package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one bill says of one agreement.
 *
 * @param lastDay of its period, which names it
 * @param amount and what comes on top of it, in 1/100,000 of the currency
 * @param currency ISO 4217 number, 840 for the US dollar
 * @param consumption over the period, in the unit of the commodity's channels
 * @param quality ESPI's: 19 revenue quality
 * @param items that it is made of; none where they are not told
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
        String tariff,
        List<BillItem> items) {

    public Bill {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A billing period ends before it begins");
        }
        items = List.copyOf(items);
    }

    /** Without its lines. */
    public Bill(
            ServiceAgreementId agreement,
            LocalDate firstDay,
            LocalDate lastDay,
            long amount,
            long additional,
            int currency,
            long consumption,
            int quality,
            String tariff) {
        this(agreement, firstDay, lastDay, amount, additional, currency, consumption, quality, tariff, List.of());
    }

    /** The same, made of these lines. */
    public Bill of(List<BillItem> lines) {
        return new Bill(
                agreement, firstDay, lastDay, amount, additional, currency, consumption, quality, tariff, lines);
    }

    /** A bill as it is known now. */
    public record Published(Bill bill, Instant publishedAt, Instant updatedAt) {}
}
