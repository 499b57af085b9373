package com.pge.sharemydata.credential;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How credentials are looked after.
 *
 * @param driftCheck how often the identity provider is compared with what is wanted
 * @param forgottenAfter how long an effect on the identity provider may stay open before it is asked for again
 */
@ConfigurationProperties("portal.credential")
record CredentialProperties(
        @DefaultValue("10m") Duration driftCheck,
        @DefaultValue("1h") Duration forgottenAfter) {}
