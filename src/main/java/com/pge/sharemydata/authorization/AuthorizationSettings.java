package com.pge.sharemydata.authorization;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take around a customer's consent.
 *
 * @param pendingFor after which a consent whose code nobody exchanged is over: longer than a code lives
 * @param reminderDays before the last day on which the customer is reminded
 * @param inactiveAfter without any delivery after which the customer is told that nobody uses the consent
 * @param longestYears that an end may lie ahead
 * @param askedWithin the time in which requests of one connection are counted
 * @param asksPerNetwork that one connection may bring to the authorize page in that time: a household or an office
 */
@ConfigurationProperties("portal.authorization")
public record AuthorizationSettings(
        @DefaultValue("15m") Duration pendingFor,
        @DefaultValue({"30", "7"}) List<Integer> reminderDays,
        @DefaultValue("180d") Duration inactiveAfter,
        @DefaultValue("10") int longestYears,
        @DefaultValue("10m") Duration askedWithin,
        @DefaultValue("60") int asksPerNetwork) {

    public AuthorizationSettings {
        reminderDays = List.copyOf(reminderDays);
        if (!pendingFor.isPositive() || !inactiveAfter.isPositive() || longestYears < 1) {
            throw new IllegalArgumentException(
                    "portal.authorization: pending-for, inactive-after and longest-years are above zero");
        }
        if (!askedWithin.isPositive() || asksPerNetwork < 1) {
            throw new IllegalArgumentException(
                    "portal.authorization: asked-within and asks-per-network are above zero");
        }
    }
}
