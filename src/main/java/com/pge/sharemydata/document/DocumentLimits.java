package com.pge.sharemydata.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a document we take, and how much we spend on looking into it.
 *
 * @param time for one inspection or one preview
 * @param memory that one step (reading the structure, one page) may take up
 * @param threads that look into documents at once
 * @param queue of documents that wait for such a thread; beyond it people are asked to come back
 * @param imagePixels of one picture in a page
 * @param previewPixels of one page as we draw it
 * @param textLength that is kept of one page
 */
@ConfigurationProperties("portal.document")
public record DocumentLimits(
        @DefaultValue("25MB") DataSize size,
        @DefaultValue("200") int pages,
        @DefaultValue("20s") Duration time,
        @DefaultValue("384MB") DataSize memory,
        @DefaultValue("2") int threads,
        @DefaultValue("16") int queue,
        @DefaultValue("80000000") long imagePixels,
        @DefaultValue("110") int previewDpi,
        @DefaultValue("1500000") int previewPixels,
        @DefaultValue("50000") int textLength) {

    public DocumentLimits {
        if (size.toBytes() < 1 || pages < 1 || time.isNegative() || time.isZero() || memory.toBytes() < 1) {
            throw new IllegalArgumentException("portal.document: size, pages, time and memory are above zero");
        }
        if (threads < 1 || queue < 1 || imagePixels < 1 || previewDpi < 1 || previewPixels < 1 || textLength < 1) {
            throw new IllegalArgumentException("portal.document: every limit is above zero");
        }
    }
}
