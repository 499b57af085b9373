package com.pge.sharemydata.document.clamd;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens.
 *
 * @param host null for no scanner
 */
@ConfigurationProperties("portal.document.clamd")
record ClamdSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("60s") Duration answer) {}
