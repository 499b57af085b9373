package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.net.URI;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The connection test's authorize page: a company's own person plays the customer, and nobody's data is meant. */
@Service
@Transactional
public class TestAuthorizations {

    private final AuthorizationRequestRepository repository;
    private final RequestPages pages;
    private final Members members;
    private final CurrentActor actor;
    private final Clock clock;

    TestAuthorizations(
            AuthorizationRequestRepository repository,
            RequestPages pages,
            Members members,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.pages = pages;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    /** For people of that company only; everybody else is told so. */
    @PreAuthorize("isAuthenticated()")
    public AuthorizationRequestDetails open(AuthorizationRequestId id) {
        AuthorizationRequest request = test(id);
        OrganizationId company = request.access().organization();
        if (members.mine().filter(mine -> mine.organization().equals(company)).isEmpty()) {
            throw new RuleViolation("authorize.error.not-member");
        }
        boolean _ = request.open(actor.person().subject(), clock.instant());
        return pages.of(request);
    }

    /** @return where the browser goes next */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public URI approve(AuthorizationRequestId id) {
        AuthorizationRequest request = test(id);
        if (!request.access().organization().equals(members.organizationAs(MemberRole.TECHNICAL))) {
            throw new RuleViolation("authorize.error.unknown");
        }
        request.answer(actor.person().subject(), null, clock.instant());
        return URI.create(AuthorizeLinks.proceed(id, true));
    }

    private AuthorizationRequest test(AuthorizationRequestId id) {
        return repository
                .lock(id)
                .filter(request -> request.access().testing())
                .orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
    }
}
