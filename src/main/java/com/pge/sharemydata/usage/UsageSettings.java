package com.pge.sharemydata.usage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of this module.
 *
 * @param monthsKept whole months before the current one whose readings stay
 * @param monthsAhead months to come that have a partition of their own
 */
@ConfigurationProperties("portal.usage")
public record UsageSettings(
        @DefaultValue("48") int monthsKept,
        @DefaultValue("3") int monthsAhead) {

    public UsageSettings {
        if (monthsKept < 1 || monthsAhead < 1) {
            throw new IllegalArgumentException("portal.usage: months-kept and months-ahead are above zero");
        }
    }
}
