package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.LocalDate;

/**
 * Readings of one day as the utility's systems hand them over: all of the day's, or some.
 *
 * @param day in California
 */
public record DeliveredDay(ServiceAgreementId agreement, Channel channel, LocalDate day, PackedReadings readings) {}
