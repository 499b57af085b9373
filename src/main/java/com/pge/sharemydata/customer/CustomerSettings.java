package com.pge.sharemydata.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The numbers of this module.
 *
 * @param importSize the largest file that the utility's systems may send
 * @param importRow the longest row of it, in characters
 * @param importProblems after how many problems an import reads no further
 */
@ConfigurationProperties("portal.customer")
public record CustomerSettings(
        @DefaultValue("2GB") DataSize importSize,
        @DefaultValue("16384") int importRow,
        @DefaultValue("10000") int importProblems) {

    public CustomerSettings {
        if (importSize.toBytes() < 1 || importRow < 1000 || importProblems < 1) {
            throw new IllegalArgumentException(
                    "portal.customer: import-size and import-problems are above zero, import-row is at least 1000");
        }
    }
}
