package com.pge.sharemydata.registration;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviewers ask companies for more.
 *
 * @param firstAnswer the time for the answers of the first round
 * @param laterAnswer the same of every later round
 * @param rounds at most
 * @param reminderDays before the answers are due
 */
@ConfigurationProperties("portal.registration.information")
public record InformationSettings(
        @DefaultValue("42d") Duration firstAnswer,
        @DefaultValue("21d") Duration laterAnswer,
        @DefaultValue("3") int rounds,
        @DefaultValue({"14", "7", "2"}) List<Integer> reminderDays) {

    public InformationSettings {
        reminderDays = List.copyOf(reminderDays);
        if (!firstAnswer.isPositive() || !laterAnswer.isPositive() || rounds < 1) {
            throw new IllegalArgumentException("portal.registration.information: times and rounds are above zero");
        }
    }
}
