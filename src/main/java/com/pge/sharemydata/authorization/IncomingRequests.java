package com.pge.sharemydata.authorization;

import com.pge.sharemydata.connectivity.Mismatch;
import com.pge.sharemydata.customer.NetworkAddress;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.PortalAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes to the authorize page: judged, and kept where it is right. Whoever brings it is anybody's browser. */
@Service
@Transactional
public class IncomingRequests {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final PageRequest MANY = PageRequest.of(0, 500);

    private final AuthorizationRequestRepository repository;
    private final AskingCompanies companies;
    private final Funnel funnel;
    private final AuthorizationSettings settings;
    private final PortalAddress portal;
    private final Clock clock;

    IncomingRequests(
            AuthorizationRequestRepository repository,
            AskingCompanies companies,
            Funnel funnel,
            AuthorizationSettings settings,
            PortalAddress portal,
            Clock clock) {
        this.repository = repository;
        this.companies = companies;
        this.funnel = funnel;
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * @param testing whether it came to the test endpoint, by which nothing is shared
     * @param network whose connection it came over: only so many of one connection are kept
     */
    public AuthorizeOutcome receive(AuthorizeParameters sent, boolean testing, NetworkAddress network) {
        Instant now = clock.instant();
        AskingSoftware company =
                companies.find(sent.get(AuthorizeParameters.CLIENT_ID), testing).orElse(null);
        var asked = new AuthorizePolicy.Asked(sent, company, now);
        AuthorizeOutcome outcome = AuthorizePolicy.judge(asked)
                .or(() -> pace(network, now))
                .map(problem -> refused(asked, problem))
                .orElseGet(() -> kept(RequestedAccess.of(asked, testing), sent.isForGuest(), network, now));
        if (company != null && !testing) {
            count(outcome);
        }
        return outcome;
    }

    /** Closes the requests that nobody decided in time. */
    void leave() {
        Instant now = clock.instant();
        repository.left(now, MANY).stream()
                .flatMap(id -> repository.lock(id).stream())
                .flatMap(request ->
                        request.leave(now).filter(_ -> !request.access().testing()).stream())
                .forEach(funnel::count);
    }

    /** Forgets requests that are long over. */
    void forget() {
        int _ = repository.deleteExpired(clock.instant().minus(KEPT));
    }

    /** How long a connection that asks too often has to wait at the most. */
    public Duration pause() {
        return settings.askedWithin();
    }

    private Optional<AuthorizeProblem> pace(NetworkAddress network, Instant now) {
        long before = repository.count(network.value(), now.minus(settings.askedWithin()));
        return before < settings.asksPerNetwork() ? Optional.empty() : Optional.of(AuthorizeProblem.TOO_MANY);
    }

    private void count(AuthorizeOutcome outcome) {
        funnel.count(FunnelStep.REQUESTED);
        if (!(outcome instanceof AuthorizeOutcome.Accepted)) {
            funnel.count(FunnelStep.FAILED);
        }
    }

    private AuthorizeOutcome refused(AuthorizePolicy.Asked asked, AuthorizeProblem problem) {
        AskingSoftware company = asked.software();
        OrganizationId organization = company == null ? null : company.organization();
        Mismatch mismatch = AuthorizePolicy.mismatch(problem, asked);
        String back = asked.get(AuthorizeParameters.REDIRECT_URI);
        if (problem.isShown() || organization == null || back == null) {
            return new AuthorizeOutcome.Refused(problem, organization, mismatch);
        }
        var way = new WayBack(back, asked.get(AuthorizeParameters.STATE), portal.baseUrl());
        return new AuthorizeOutcome.Redirect(problem, organization, mismatch, way.with(problem));
    }

    private AuthorizeOutcome kept(RequestedAccess access, boolean guest, NetworkAddress network, Instant now) {
        AuthorizationRequestId id =
                repository.save(new AuthorizationRequest(access, network, now)).id();
        String path = AuthorizeLinks.request(id);
        if (access.testing()) {
            path = AuthorizeLinks.test(id);
        } else if (guest) {
            path = AuthorizeLinks.guest(id);
        }
        return new AuthorizeOutcome.Accepted(id, access.organization(), path);
    }
}
