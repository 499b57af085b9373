package com.pge.sharemydata.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the back office promises.
 *
 * @param targetDays working days of ours after which a case is late
 */
@ConfigurationProperties("portal.review")
record ReviewSettings(@DefaultValue("3") int targetDays) {}
