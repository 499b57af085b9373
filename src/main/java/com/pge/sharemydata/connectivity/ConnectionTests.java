package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.certificate.LiveCertificates;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with its own test runs. */
@Service
@Transactional
public class ConnectionTests {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";
    private static final int RUNS_SHOWN = 20;
    private static final int SEE_OTHER = 303;

    private final TestRunRepository runs;
    private final Connectivity connectivity;
    private final WatchedCompanies watched;
    private final CallRecorder recorder;
    private final RegisteredFlow flow;
    private final RunNews news;
    private final ApiClients clients;
    private final LiveCertificates certificates;
    private final Members members;
    private final Organizations organizations;
    private final ConnectivityProperties properties;
    private final CurrentActor actor;
    private final Clock clock;

    ConnectionTests(
            TestRunRepository runs,
            Connectivity connectivity,
            WatchedCompanies watched,
            CallRecorder recorder,
            RegisteredFlow flow,
            RunNews news,
            ApiClients clients,
            LiveCertificates certificates,
            Members members,
            Organizations organizations,
            ConnectivityProperties properties,
            CurrentActor actor,
            Clock clock) {
        this.runs = runs;
        this.connectivity = connectivity;
        this.watched = watched;
        this.recorder = recorder;
        this.flow = flow;
        this.news = news;
        this.clients = clients;
        this.certificates = certificates;
        this.members = members;
        this.organizations = organizations;
        this.properties = properties;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the company has done so far and has at hand for a test. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public ConnectionDetails mine() {
        OrganizationId organization = members.organizationAs(MemberRole.VIEWER);
        OrganizationDetails company = organizations.details(organization);
        Instant now = clock.instant();
        List<TestRun> newest = runs.findByOrganizationOrderByNumberDesc(organization, Pageable.ofSize(RUNS_SHOWN));
        return new ConnectionDetails(
                organization,
                company.name(),
                properties.needed(company.userType()),
                connectivity.readiness(organization),
                connectivity.graces(organization),
                clients.of(organization).isPresent(),
                certificates.hasOne(organization),
                clients.hasLiveSecret(organization),
                newest.stream().limit(1).anyMatch(run -> run.isQuiet(now, properties.patience())),
                newest.stream().map(run -> run.row(now)).toList(),
                connectivity.lines(organization));
    }

    /** One run of the company, with its evidence. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public RunDetails run(TestRunId id) {
        return connectivity.details(members.organizationAs(MemberRole.VIEWER), id);
    }

    /** Begins to watch the company's calls; where that is so already, the run goes on. */
    @PreAuthorize(IS_PROVIDER)
    public TestRunId start() {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        if (clients.of(organization).isEmpty()) {
            throw new RuleViolation("connectivity.error.no-client");
        }
        Instant now = clock.instant();
        watched.changeWithTransaction();
        news.tellAfterCommit(organization);
        Optional<TestRun> running = runs.watching(organization, now).stream().findFirst();
        return running.orElseGet(() -> runs.save(new TestRun(
                        organization, runs.lastNumber(organization) + 1, properties.longestRun(), actor.get(), now)))
                .id();
    }

    /**
     * Where to send the browser of somebody of the company, as that of a customer who picked it; the visit is a step of
     * the test. Nothing where the company has named no page.
     */
    @PreAuthorize(IS_PROVIDER)
    public Optional<URI> visitPortal() {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        Optional<URI> page = Optional.ofNullable(flow.of(organization).visit()).map(URI::create);
        page.ifPresent(address -> {
            start();
            recorder.record(organization, visit(organization, address));
        });
        return page;
    }

    private ObservedCall visit(OrganizationId organization, URI page) {
        return new ObservedCall(
                Operation.PORTAL_VISIT,
                organization,
                null,
                SEE_OTHER,
                null,
                "GET " + page,
                "HTTP/1.1 303 See Other\nLocation: " + page,
                clock.instant(),
                Duration.ZERO);
    }

    /** Ends the watching now. */
    @PreAuthorize(IS_PROVIDER)
    public void stop(TestRunId id) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        runs.findByIdAndOrganization(id, organization)
                .orElseThrow(() -> new RuleViolation("connectivity.error.unknown"))
                .stop(clock.instant());
        news.tellAfterCommit(organization);
    }
}
