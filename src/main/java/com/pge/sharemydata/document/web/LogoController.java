package com.pge.sharemydata.document.web;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.document.Logos;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives companies' pictures to anybody; each stays what it is, so browsers keep it. */
@RestController
class LogoController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Logos logos;

    LogoController(Logos logos) {
        this.logos = logos;
    }

    @GetMapping("/images/logos/{id}")
    ResponseEntity<byte[]> logo(@PathVariable UUID id) {
        return logos.picture(new LogoId(id))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(FOR_EVER)
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
