package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That an agreement has readings of a channel.
 *
 * @param firstDay with readings
 * @param lastDay with readings
 * @param updatedAt when readings last came or were corrected
 */
public record ChannelSpan(
        ServiceAgreementId agreement, Channel channel, LocalDate firstDay, LocalDate lastDay, Instant updatedAt) {}
