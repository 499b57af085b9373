package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.NotificationTrial;
import org.springframework.stereotype.Component;

/** What a check does, as lines for a terminal. */
@Component
class CheckLines {

    private final NotificationTrial trial;
    private final ProbeSettings settings;

    CheckLines(NotificationTrial trial, ProbeSettings settings) {
        this.trial = trial;
        this.settings = settings;
    }

    String of(ProbedAddress address) {
        String what = address.use() == AddressUse.NOTIFICATION
                ? "-H 'Content-Type: application/atom+xml' --data " + quoted(trial.document())
                : "-o /dev/null";
        return "curl -v --max-time %d %s %s".formatted(settings.longest().toSeconds(), what, quoted(address.address()));
    }

    /** A shell reads nothing between single quotes; companies may type all else. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
