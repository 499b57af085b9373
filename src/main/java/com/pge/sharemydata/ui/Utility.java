package com.pge.sharemydata.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The utility that runs the portal, as its pages name it.
 *
 * @param email where people write to
 */
@ConfigurationProperties("portal.utility")
public record Utility(
        @DefaultValue("PG&E") String name,
        @DefaultValue("sharemydata@pge.com") String email) {

    public Utility {
        if (name.isBlank() || !email.contains("@")) {
            throw new IllegalArgumentException("portal.utility needs a name and an email address");
        }
    }
}
