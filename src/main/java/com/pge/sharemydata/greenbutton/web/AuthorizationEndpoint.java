package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.EspiAuthorization;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own authorizations: those of customers first, then the one that stands for all of them in bulk. */
@RestController
class AuthorizationEndpoint {

    private final CompanyAuthorizations authorizations;
    private final SharedAuthorizations shared;
    private final BulkIds bulkIds;
    private final Directory directory;
    private final EspiDocuments documents;
    private final Clock clock;

    AuthorizationEndpoint(
            CompanyAuthorizations authorizations,
            SharedAuthorizations shared,
            BulkIds bulkIds,
            Directory directory,
            EspiDocuments documents,
            Clock clock) {
        this.authorizations = authorizations;
        this.shared = shared;
        this.bulkIds = bulkIds;
        this.directory = directory;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(MachineEndpoint.Paths.AUTHORIZATIONS)
    ResponseEntity<byte[]> all(
            PageParameters page, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        Pageable wanted = page.pageable();
        List<EspiAuthorization> entries = new ArrayList<>();
        authorizations
                .of(caller.organization(), wanted)
                .forEach(one -> entries.add(shared.describe(one, caller.client())));
        if (entries.size() < wanted.getPageSize()) {
            entries.add(shared.bulk(bulkIds.of(caller.organization()), caller.client()));
        }
        return FeedAnswers.untagged(documents.authorizations(entries, clock.instant()), request);
    }

    @GetMapping(MachineEndpoint.Paths.AUTHORIZATION)
    ResponseEntity<byte[]> one(
            @PathVariable String id, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        if (id.equals(bulkIds.of(caller.organization()))) {
            return FeedAnswers.untagged(documents.of(shared.bulk(id, caller.client())), request);
        }
        return answer(read(id).flatMap(known -> authorizations.find(known, caller.organization())), caller, request);
    }

    /** The company gives it back; the answer shows it as over. */
    @DeleteMapping(MachineEndpoint.Paths.AUTHORIZATION)
    ResponseEntity<byte[]> giveBack(
            @PathVariable String id, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        if (id.equals(bulkIds.of(caller.organization()))) {
            throw new Refused(Refusal.METHOD, "DELETE");
        }
        var software = new Actor(caller.client().clientId().value(), directory.nameOf(caller.organization()));
        return answer(
                read(id).flatMap(known -> authorizations.giveBack(known, caller.organization(), software)),
                caller,
                request);
    }

    private ResponseEntity<byte[]> answer(
            Optional<AuthorizationDetails> found, ApiCaller caller, HttpServletRequest request) {
        AuthorizationDetails details = found.orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        return FeedAnswers.untagged(documents.of(shared.describe(details, caller.client())), request);
    }

    private static Optional<AuthorizationId> read(String id) {
        return AuthorizationId.read(id);
    }
}
