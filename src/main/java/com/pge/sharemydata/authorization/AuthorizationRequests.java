package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
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
    private final PortalVisits visits;
    private final Consents consents;
    private final AuthorizationBook book;
    private final Denials denials;
    private final Funnel funnel;
    private final Customers customers;
    private final CurrentActor actor;
    private final PortalAddress portal;
    private final Clock clock;

    AuthorizationRequests(
            AuthorizationRequestRepository repository,
            RequestPages pages,
            PortalVisits visits,
            Consents consents,
            AuthorizationBook book,
            Denials denials,
            Funnel funnel,
            Customers customers,
            CurrentActor actor,
            PortalAddress portal,
            Clock clock) {
        this.repository = repository;
        this.pages = pages;
        this.visits = visits;
        this.consents = consents;
        this.book = book;
        this.denials = denials;
        this.funnel = funnel;
        this.customers = customers;
        this.actor = actor;
        this.portal = portal;
        this.clock = clock;
    }

    /** Where a customer who picks the company goes first: its own page, which sends him back; nothing where it has none. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public Optional<URI> elsewhere(OrganizationId organization) {
        return visits.to(organization);
    }

    /** Shows a request to the customer who opened it first, and to no one else. */
    @PreAuthorize(IS_CUSTOMER)
    public AuthorizationRequestDetails open(AuthorizationRequestId id) {
        return pages.of(opened(id));
    }

    /** What the customer may answer to an open request. */
    @PreAuthorize(IS_CUSTOMER)
    public ConsentOffer offer(AuthorizationRequestId id) {
        AuthorizationRequest request = opened(id);
        if (request.show(clock.instant())) {
            funnel.count(FunnelStep.REVIEW_SHOWN);
        }
        return consents.offer(request.access().organization(), mine(), pages.asked(request));
    }

    /**
     * The customer agrees. It holds once the company's software has fetched its tokens. Of two that agree at the same
     * moment, in two tabs, the second is refused.
     *
     * @return where the browser goes next
     */
    @PreAuthorize(IS_CUSTOMER)
    public URI agree(AuthorizationRequestId id, Consent consent) {
        AuthorizationRequest request = opened(id);
        request.requireOpen();
        if (!request.access().organization().equals(consent.organization())) {
            throw unknown();
        }
        Authorization given = book.pending(consents.agreed(consent, mine(), pages.asked(request)));
        request.answer(actor.person().subject(), given.id(), clock.instant());
        return URI.create(AuthorizeLinks.proceed(id, false));
    }

    /**
     * The customer says no.
     *
     * @return where the browser goes next: the company, which is told
     */
    @PreAuthorize(IS_CUSTOMER)
    public URI deny(AuthorizationRequestId id) {
        AuthorizationRequest request = live(id);
        request.deny(actor.person().subject(), clock.instant());
        funnel.count(FunnelStep.DENIED);
        customers.mine().ifPresent(customer -> denials.keep(request, pages.asked(request), customer, actor.get()));
        return request.access().wayBack(portal.baseUrl()).withDenial();
    }

    private AuthorizationRequest opened(AuthorizationRequestId id) {
        AuthorizationRequest request = live(id);
        if (request.open(actor.person().subject(), clock.instant())) {
            funnel.count(FunnelStep.SIGNED_IN);
        }
        return request;
    }

    private AuthorizationRequest live(AuthorizationRequestId id) {
        return repository
                .lock(id)
                .filter(request -> !request.access().testing())
                .orElseThrow(AuthorizationRequests::unknown);
    }

    private CustomerDetails mine() {
        return customers.mine().orElseThrow(() -> new RuleViolation("customer.error.unmatched"));
    }

    private static RuleViolation unknown() {
        return new RuleViolation("authorize.error.unknown");
    }
}
