package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which services a feed's usage points are. By themselves their ids are the portal's. A sender who has others names the
 * utility's service ids: one for a feed of one usage point, or one for each.
 *
 * @param only service of the feed
 * @param byPoint service of each usage point, by its id in the feed
 * @param type of readings whose type the feed does not hold
 */
public record FeedServices(
        @Nullable String only,
        Map<String, String> byPoint,
        @Nullable FeedReadingType type) {

    /** The feed's ids are the portal's. */
    public static final FeedServices OWN = new FeedServices(null, Map.of(), null);

    private static final int MOST = 1000;

    public FeedServices {
        byPoint = Map.copyOf(byPoint);
    }

    /**
     * @param services each the id of a service alone, or behind that of a usage point and a colon
     * @param readingType {@code uom:powerOfTenMultiplier:flowDirection}; empty for none
     */
    public static FeedServices of(List<String> services, String readingType) {
        String only = null;
        var byPoint = new HashMap<String, String>();
        for (String service : services) {
            int colon = service.lastIndexOf(':');
            if (colon < 0 && only == null && services.size() == 1) {
                only = service.strip();
            } else if (colon > 0 && services.size() <= MOST) {
                byPoint.put(
                        service.substring(0, colon),
                        service.substring(colon + 1).strip());
            } else {
                throw new RuleViolation("usage.error.service", service);
            }
        }
        return new FeedServices(only, byPoint, readingType.isEmpty() ? null : type(readingType));
    }

    /** The utility's id of the service, if the sender named it. */
    Optional<String> named(String usagePoint) {
        return Optional.ofNullable(only).or(() -> Optional.ofNullable(byPoint.get(usagePoint)));
    }

    private static FeedReadingType type(String text) {
        if (!text.matches("\\d{1,3}:-?\\d{1,2}:\\d{1,2}")) {
            throw new RuleViolation("usage.error.reading-type", text);
        }
        String[] parts = text.split(":", -1);
        var type = new FeedReadingType();
        type.unit = Integer.parseInt(parts[0]);
        type.powerOfTen = Integer.parseInt(parts[1]);
        type.flowDirection = Integer.parseInt(parts[2]);
        return type;
    }
}
