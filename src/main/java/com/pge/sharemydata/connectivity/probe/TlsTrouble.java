package com.pge.sharemydata.connectivity.probe;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import javax.net.ssl.SSLException;

/** What the other side's alert, or the TLS library's own complaint, means for the company. */
final class TlsTrouble {

    /** RFC 8446, 6.2, as the library spells the alerts. */
    private static final Map<String, ProbeProblem> ALERTS = Map.of(
            "certificate_required",
            ProbeProblem.CERTIFICATE_DEMANDED,
            "bad_certificate",
            ProbeProblem.CERTIFICATE_DEMANDED,
            "protocol_version",
            ProbeProblem.OLD_TLS,
            "is not accepted by client preferences",
            ProbeProblem.OLD_TLS,
            "SSL message",
            ProbeProblem.NO_TLS);

    private TlsTrouble() {}

    static ProbeProblem of(IOException failed, ProbeProblem otherwise) {
        if (failed instanceof SocketTimeoutException) {
            return ProbeProblem.TOO_SLOW;
        }
        String message = failed instanceof SSLException ? String.valueOf(failed.getMessage()) : "";
        return ALERTS.entrySet().stream()
                .filter(alert -> message.contains(alert.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
