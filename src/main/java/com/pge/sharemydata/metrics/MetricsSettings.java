package com.pge.sharemydata.metrics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of this module.
 *
 * @param daysKept for how many days it is known minute by minute whether the portal was there
 */
@ConfigurationProperties("portal.metrics")
record MetricsSettings(@DefaultValue("400") int daysKept) {

    MetricsSettings {
        if (daysKept < 1) {
            throw new IllegalArgumentException("portal.metrics.days-kept: at least one day is kept");
        }
    }
}
