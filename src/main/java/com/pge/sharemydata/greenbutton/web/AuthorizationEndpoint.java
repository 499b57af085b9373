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
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own authorizations: those of customers first, then the one that stands for all of them in bulk. */
@RestController
class AuthorizationEndpoint {

    private static final int PAGE = 500;
    private static final int MOST = 1_000;

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
    ResponseEntity<byte[]> all(@AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        List<EspiAuthorization> wanted =
                window.page(read(window, caller).stream()).limit(MOST).toList();
        return wanted.isEmpty()
                ? FeedAnswers.nothing()
                : FeedAnswers.untagged(documents.authorizations(wanted, clock.instant()), request);
    }

    /** As many as the window can need, page by page. */
    private List<EspiAuthorization> read(ReadWindow window, ApiCaller caller) {
        List<EspiAuthorization> found = new ArrayList<>();
        for (int page = 0; found.size() < window.skipped() + Math.min(window.most(), MOST); page++) {
            List<AuthorizationDetails> rows = authorizations.of(caller.organization(), PageRequest.of(page, PAGE));
            rows.stream()
                    .map(one -> shared.describe(one, caller.client()))
                    .filter(entry -> window.holds(entry.updated()))
                    .forEach(found::add);
            if (rows.size() < PAGE) {
                Optional.of(shared.bulk(bulkIds.of(caller.organization()), caller.client()))
                        .filter(bulk -> window.holds(bulk.updated()))
                        .ifPresent(found::add);
                break;
            }
        }
        return found;
    }

    @GetMapping(MachineEndpoint.Paths.AUTHORIZATION)
    ResponseEntity<byte[]> one(
            @PathVariable String id, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
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
