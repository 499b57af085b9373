package com.pge.sharemydata.customer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often an account may be claimed, and how long what follows lives.
 *
 * @param window in which the limits count
 * @param perPerson who is signed in
 * @param perNetwork somebody's connection
 * @param perAccount that is claimed
 * @param linkLife of the link to the address on file
 * @param guestLinkLife of a guest's
 * @param onwardLife how long we know where a guest was going
 */
@ConfigurationProperties("portal.customer.claim")
record ClaimSettings(
        @DefaultValue("1h") Duration window,
        @DefaultValue("5") int perPerson,
        @DefaultValue("20") int perNetwork,
        @DefaultValue("5") int perAccount,
        @DefaultValue("30m") Duration linkLife,
        @DefaultValue("20m") Duration guestLinkLife,
        @DefaultValue("60m") Duration onwardLife) {

    ClaimSettings {
        if (!window.isPositive() || !linkLife.isPositive() || !guestLinkLife.isPositive() || !onwardLife.isPositive()) {
            throw new IllegalArgumentException("portal.customer.claim: spans of time are positive");
        }
        if (perPerson < 1 || perNetwork < 1 || perAccount < 1) {
            throw new IllegalArgumentException("portal.customer.claim: limits are above zero");
        }
    }
}
