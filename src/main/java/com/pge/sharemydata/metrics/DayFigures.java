package com.pge.sharemydata.metrics;

import java.time.LocalDate;
import java.util.Map;

/**
 * One Pacific calendar day.
 *
 * @param minutesUp of the {@code minutes} of the day that count
 */
public record DayFigures(
        LocalDate day,
        Map<Channel, Map<FunnelStep, Long>> people,
        Map<ServiceGroup, ResponseTimes> services,
        long minutesUp,
        long minutes) {

    public DayFigures {
        people = Map.copyOf(people);
        services = Map.copyOf(services);
    }

    public long people(Channel channel, FunnelStep step) {
        return people.getOrDefault(channel, Map.of()).getOrDefault(step, 0L);
    }

    public ResponseTimes service(ServiceGroup group) {
        return services.getOrDefault(group, ResponseTimes.NONE);
    }
}
