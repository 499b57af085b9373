package com.pge.sharemydata.eligibility;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the Commission's list is read, and how alike names must be to be shown to a person.
 *
 * @param listSize of the file
 * @param listRows in the file, the header left out
 * @param alike from which likeness of two names on, in percent, they are a near hit
 */
@ConfigurationProperties("portal.eligibility")
public record EligibilitySettings(
        @DefaultValue("5MB") DataSize listSize,
        @DefaultValue("20000") int listRows,
        @DefaultValue("92") int alike) {

    public EligibilitySettings {
        if (listSize.toBytes() < 1 || listRows < 1 || alike < 50 || alike > 100) {
            throw new IllegalArgumentException(
                    "portal.eligibility: list-size and list-rows are above zero, alike is 50 to 100");
        }
    }
}
