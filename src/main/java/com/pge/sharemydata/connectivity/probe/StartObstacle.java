package com.pge.sharemydata.connectivity.probe;

import java.util.List;

/** Why no check can be started now. */
public record StartObstacle(String messageKey, List<Object> arguments) {

    static final StartObstacle NO_ADDRESS = new StartObstacle("probe.error.no-address", List.of());
    static final StartObstacle RUNNING = new StartObstacle("probe.error.running", List.of());

    public StartObstacle {
        arguments = List.copyOf(arguments);
    }

    /** @param minutes until the next one can be started */
    static StartObstacle tooMany(int most, long minutes) {
        return new StartObstacle("probe.error.too-many", List.of(most, minutes));
    }
}
