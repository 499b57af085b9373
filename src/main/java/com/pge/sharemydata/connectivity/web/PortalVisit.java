package com.pge.sharemydata.connectivity.web;

import com.pge.sharemydata.connectivity.ConnectionTests;
import com.pge.sharemydata.connectivity.ConnectivityLinks;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the browser of somebody of the company to the company's own page, and only there. */
@RestController
class PortalVisit {

    private static final URI CONNECTION = URI.create("/" + ConnectivityLinks.CONNECTION);

    private final ConnectionTests tests;

    PortalVisit(ConnectionTests tests) {
        this.tests = tests;
    }

    @GetMapping("/" + ConnectivityLinks.PORTAL_VISIT)
    ResponseEntity<Void> visit() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(tests.visitPortal().orElse(CONNECTION))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
