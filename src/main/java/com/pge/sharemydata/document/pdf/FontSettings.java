package com.pge.sharemydata.document.pdf;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Fonts for the portal's own PDFs.
 *
 * @param cjkFont a TrueType font (.ttf) with Chinese characters; null: documents in Traditional Chinese are written in
 *     English
 */
@ConfigurationProperties("portal.pdf")
record FontSettings(@Nullable Path cjkFont) {}
