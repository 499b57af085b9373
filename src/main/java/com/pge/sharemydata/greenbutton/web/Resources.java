package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.status.ApiAvailability;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Green Button resources that are the same for every company. */
@RestController
class Resources {

    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML;
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
    ResponseEntity<byte[]> readServiceStatus() {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(documents.serviceStatus(availability.closedUntil().isEmpty()));
    }

    @GetMapping(MachineEndpoint.Paths.DOWNLOAD_SAMPLE_DATA)
    ResponseEntity<byte[]> downloadSampleData() {
        return ResponseEntity.ok().contentType(ATOM).body(documents.sample());
    }
}
