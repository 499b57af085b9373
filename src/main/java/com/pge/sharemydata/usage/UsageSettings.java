package com.pge.sharemydata.usage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of this module.
 *
 * @param monthsKept whole months before the current one whose readings stay
 * @param monthsAhead months to come that have a partition of their own
 * @param importRow the longest row of a file of readings, in bytes
 * @param importProblems after how many problems an import reads no further
 */
@ConfigurationProperties("portal.usage")
public record UsageSettings(
        @DefaultValue("48") int monthsKept,
        @DefaultValue("3") int monthsAhead,
        @DefaultValue("1024") int importRow,
        @DefaultValue("1000") int importProblems) {

    public UsageSettings {
        if (monthsKept < 1 || monthsAhead < 1 || importRow < 1 || importProblems < 1) {
            throw new IllegalArgumentException("portal.usage: every number is above zero");
        }
    }
}
