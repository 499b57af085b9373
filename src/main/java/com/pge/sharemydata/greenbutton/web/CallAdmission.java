package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.limit.Admission;
import com.pge.sharemydata.greenbutton.limit.LimitReason;
import com.pge.sharemydata.greenbutton.limit.RateLimits;
import com.pge.sharemydata.shared.Unavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets a call in once its client is proven, or refuses it, and says on the answer what the client has left. */
@Component
class CallAdmission {

    private static final Logger log = LoggerFactory.getLogger(CallAdmission.class);

    private final RateLimits limits;
    private final Clock clock;

    CallAdmission(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    void admit(MachineCall call, ApiClientDetails client, HttpServletResponse response) {
        Admission admission = admission(client, call.endpoint != null && call.endpoint.isLong());
        call.admission = admission;
        LimitReason reason = admission.refused();
        if (reason != null) {
            throw switch (reason) {
                case HOUR -> new Refused(Refusal.OVER_LIMIT, "hour");
                case DAY -> new Refused(Refusal.OVER_LIMIT, "day");
                case AT_ONCE -> new Refused(Refusal.TOO_MANY_AT_ONCE);
            };
        }
        RateLimitHeaders.write(call, response, clock.instant());
    }

    private Admission admission(ApiClientDetails client, boolean isLong) {
        try {
            return limits.admit(client.clientId(), isLong);
        } catch (Unavailable away) {
            log.error("Calls of {} cannot be counted", client.clientId(), away);
            throw new Refused(Refusal.LIMIT_DOWN);
        }
    }
}
