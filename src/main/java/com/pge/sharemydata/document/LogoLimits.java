package com.pge.sharemydata.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which pictures we take as a company's logo.
 *
 * @param width at least, in pixels
 * @param height at least, in pixels
 * @param pixels at most, all in all
 */
@ConfigurationProperties("portal.document.logo")
public record LogoLimits(
        @DefaultValue("2MB") DataSize size,
        @DefaultValue("180") int width,
        @DefaultValue("150") int height,
        @DefaultValue("16000000") long pixels) {

    public LogoLimits {
        if (size.toBytes() < 1 || width < 1 || height < 1 || pixels < (long) width * height) {
            throw new IllegalArgumentException("portal.document.logo: every limit is above zero, and leaves room");
        }
    }
}
