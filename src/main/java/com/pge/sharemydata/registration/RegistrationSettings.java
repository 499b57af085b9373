package com.pge.sharemydata.registration;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take.
 *
 * @param testWindow within which the needed tests pass after an approval, else the version ends
 * @param reviewDays working days we promise for a review
 * @param reminderDays before the end of the window
 */
@ConfigurationProperties("portal.registration")
public record RegistrationSettings(
        @DefaultValue("90d") Duration testWindow,
        @DefaultValue("5") int reviewDays,
        @DefaultValue({"30", "14", "7", "2"}) List<Integer> reminderDays) {

    public RegistrationSettings {
        reminderDays = List.copyOf(reminderDays);
        if (!testWindow.isPositive() || reviewDays < 1) {
            throw new IllegalArgumentException("portal.registration: test-window and review-days are above zero");
        }
    }
}
