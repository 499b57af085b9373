package com.pge.sharemydata.authorization;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.net.URI;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies' software asks of customers through the browser, and what customers say to it. */
@Service
@Transactional
public class AuthorizationRequests {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    private final AuthorizationRequestRepository repository;
    private final RequestPages pages;
    private final CurrentActor actor;
    private final PortalAddress portal;
    private final Clock clock;

    AuthorizationRequests(
            AuthorizationRequestRepository repository,
            RequestPages pages,
            CurrentActor actor,
            PortalAddress portal,
            Clock clock) {
        this.repository = repository;
        this.pages = pages;
        this.actor = actor;
        this.portal = portal;
        this.clock = clock;
    }

    /** Shows a request to the customer who opened it first, and to no one else. */
    @PreAuthorize(IS_CUSTOMER)
    public AuthorizationRequestDetails open(AuthorizationRequestId id) {
        AuthorizationRequest request = live(id);
        boolean _ = request.open(person(), clock.instant());
        return pages.of(request);
    }

    /**
     * The customer agreed, and this authorization came of it. To be called in the transaction that made it: of two that
     * agree at the same moment the second is refused, and its authorization with it.
     *
     * @return where the browser goes next
     */
    @PreAuthorize(IS_CUSTOMER)
    public URI answered(AuthorizationRequestId id, AuthorizationId authorization) {
        AuthorizationRequest request = live(id);
        request.answer(person(), authorization, clock.instant());
        return URI.create(AuthorizeLinks.proceed(id, false));
    }

    /**
     * The customer said no.
     *
     * @return where the browser goes next: the company, which is told
     */
    @PreAuthorize(IS_CUSTOMER)
    public URI deny(AuthorizationRequestId id) {
        AuthorizationRequest request = live(id);
        request.deny(person(), clock.instant());
        return request.access().wayBack(portal.baseUrl()).withDenial();
    }

    private AuthorizationRequest live(AuthorizationRequestId id) {
        return repository
                .lock(id)
                .filter(request -> !request.access().testing())
                .orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
    }

    private String person() {
        return actor.person().subject();
    }
}
