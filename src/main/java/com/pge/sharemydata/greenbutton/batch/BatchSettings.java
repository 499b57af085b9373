package com.pge.sharemydata.greenbutton.batch;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How batches are prepared.
 *
 * @param directory of their files, the same one for every node; made where it is missing
 * @param kept how long after it was prepared
 * @param sameWithin how long the same request gets the same batch
 * @param partSize of a longer document each file holds about so much, before it is compressed
 * @param daily when companies that want it are told what is new, as a Quartz cron expression in Pacific time
 */
@ConfigurationProperties("portal.batch")
public record BatchSettings(
        @DefaultValue("var/batches") Path directory,
        @DefaultValue("5d") Duration kept,
        @DefaultValue("1d") Duration sameWithin,
        @DefaultValue("256MB") DataSize partSize,
        @DefaultValue("0 30 6 * * ?") String daily) {

    public BatchSettings {
        if (partSize.toBytes() < 1) {
            throw new IllegalArgumentException("portal.batch: part-size is a byte at least");
        }
        if (!kept.isPositive() || !sameWithin.isPositive() || sameWithin.compareTo(kept) > 0) {
            throw new IllegalArgumentException(
                    "portal.batch: kept and same-within are above zero, and same-within is not longer than kept");
        }
    }
}
