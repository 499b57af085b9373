package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.status.ApiAvailability;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Green Button resources that are the same for every company. */
@RestController
class Resources {

    private static final byte[] PONG = {'o', 'k', '\n'};

    private final EspiDocuments documents;
    private final ApiAvailability availability;

    Resources(EspiDocuments documents, ApiAvailability availability) {
        this.documents = documents;
        this.availability = availability;
    }

    /** A static answer that needs the TLS connection alone: for load balancers, and what other answers are measured by. */
    @GetMapping(MachineEndpoint.Paths.PING)
    ResponseEntity<byte[]> ping() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(PONG);
    }

    /** Unavailable while maintenance keeps all else away. */
    @GetMapping(MachineEndpoint.Paths.READ_SERVICE_STATUS)
    ResponseEntity<byte[]> readServiceStatus(HttpServletRequest request) {
        return FeedAnswers.untagged(
                documents.serviceStatus(availability.closedUntil().isEmpty()), request);
    }

    @GetMapping(MachineEndpoint.Paths.DOWNLOAD_SAMPLE_DATA)
    ResponseEntity<byte[]> downloadSampleData(HttpServletRequest request) {
        return FeedAnswers.untagged(documents.sample(), request);
    }
}
