package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation.Portal;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.PortalAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the portal knows of the caller's own software. Another company's id is an unknown id. */
@RestController
class ApplicationInformationEndpoint {

    private final Registrations registrations;
    private final Standings standings;
    private final BulkIds bulkIds;
    private final EspiDocuments documents;
    private final Portal portal;

    ApplicationInformationEndpoint(
            Registrations registrations,
            Standings standings,
            BulkIds bulkIds,
            EspiDocuments documents,
            EspiLinks links,
            PortalAddress pages) {
        this.registrations = registrations;
        this.standings = standings;
        this.bulkIds = bulkIds;
        this.documents = documents;
        this.portal = new Portal(links, URI.create(pages.baseUrl()));
    }

    @GetMapping(MachineEndpoint.Paths.APPLICATION_INFORMATION)
    ResponseEntity<byte[]> read(
            @PathVariable String id, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        if (!id.equals(caller.client().applicationInformationId())) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        RegistrationDetails registration = registrations
                .inForceOrLatest(caller.organization())
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        Situation situation = standings
                .of(caller.organization())
                .map(Standing::situation)
                .orElseThrow(() -> new Refused(Refusal.STOPPED));
        ApplicationInformation information = RegisteredSoftware.describe(
                caller.client(), registration, situation, bulkIds.of(caller.organization()), portal);
        return FeedAnswers.untagged(documents.of(information), request);
    }
}
