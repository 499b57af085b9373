package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A customer changed what is shared, or until when.
 *
 * @param lastDayBefore null where it had no end
 * @param lastDay null where it has none now
 */
public record AuthorizationChanged(
        AuthorizationRef about,
        Set<DataCategory> dataBefore,
        Set<DataCategory> data,
        @Nullable LocalDate lastDayBefore,
        @Nullable LocalDate lastDay,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UUID timeline() {
        return about.timeline();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "dataBefore", words(dataBefore),
                "data", words(data),
                "lastDayBefore", String.valueOf(lastDayBefore),
                "lastDay", String.valueOf(lastDay));
    }

    private static String words(Set<DataCategory> data) {
        return data.stream().sorted().map(DataCategory::name).collect(Collectors.joining(","));
    }
}
