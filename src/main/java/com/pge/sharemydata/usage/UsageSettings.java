package com.pge.sharemydata.usage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The numbers of this module.
 *
 * @param monthsKept whole months before the current one whose readings stay
 * @param monthsAhead months to come that have a partition of their own
 * @param importRow the longest row of a file of readings, in bytes
 * @param importProblems after how many problems an import reads no further
 * @param importSize the largest file
 * @param importTime the longest that an import may take
 * @param importTold after how long a running import says how far it is
 */
@ConfigurationProperties("portal.usage")
public record UsageSettings(
        @DefaultValue("48") int monthsKept,
        @DefaultValue("3") int monthsAhead,
        @DefaultValue("1024") int importRow,
        @DefaultValue("1000") int importProblems,
        @DefaultValue("16GB") DataSize importSize,
        @DefaultValue("6h") Duration importTime,
        @DefaultValue("2s") Duration importTold) {

    public UsageSettings {
        if (monthsKept < 1 || monthsAhead < 1 || importRow < 1 || importProblems < 1) {
            throw new IllegalArgumentException("portal.usage: every number is above zero");
        }
        if (importSize.toBytes() < 1 || !importTime.isPositive() || !importTold.isPositive()) {
            throw new IllegalArgumentException("portal.usage: import-size, import-time and import-told are above zero");
        }
    }
}
