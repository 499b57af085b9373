package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.SharingTerms;
import com.pge.sharemydata.shared.Languages;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The terms of sharing as a document, every version for everybody. */
@RestController
class TermsController {

    private final SharingTerms terms;

    TermsController(SharingTerms terms) {
        this.terms = terms;
    }

    /** @param language as a tag such as {@code zh-Hant}; without one, that of the browser */
    @GetMapping("/terms/sharing/{version}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String version, @RequestParam(required = false) @Nullable String language, Locale browser) {
        if (!terms.has(version)) {
            return ResponseEntity.notFound().build();
        }
        Locale wanted = Languages.nearest(language == null ? browser : Locale.forLanguageTag(language));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(terms.sha256(version, wanted))
                .header(HttpHeaders.CONTENT_LANGUAGE, wanted.toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("terms-of-sharing-%s-%s.pdf".formatted(version, wanted.toLanguageTag()))
                                .build()
                                .toString())
                .body(terms.pdf(version, wanted));
    }
}
