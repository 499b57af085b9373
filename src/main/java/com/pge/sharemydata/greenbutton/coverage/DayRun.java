package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days without a gap that went out together.
 *
 * @param asOf the moment whose readings they were
 */
record DayRun(Series series, LocalDate first, LocalDate last, Instant asOf) {

    /** What one authorization opens of one service's meter. */
    record Series(AuthorizationId authorization, ServiceAgreementId agreement, Channel channel) {}
}
