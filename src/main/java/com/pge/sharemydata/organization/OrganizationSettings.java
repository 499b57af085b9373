package com.pge.sharemydata.organization;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of this module.
 *
 * @param invitationLife how long an invitation can be accepted
 * @param longestServiceEnd how far ahead a company that gives up may set the end of its service
 */
@ConfigurationProperties("portal.organization")
record OrganizationSettings(
        @DefaultValue("14d") Duration invitationLife,
        @DefaultValue("90d") Duration longestServiceEnd) {

    OrganizationSettings {
        if (!invitationLife.isPositive() || !longestServiceEnd.isPositive()) {
            throw new IllegalArgumentException("portal.organization: spans of time are positive");
        }
    }
}
