package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.credential.MachineAddress;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies' software has proven. */
@Service
public class Connectivity {

    private static final Logger log = LoggerFactory.getLogger(Connectivity.class);
    private static final String READS_CASES = "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "')";

    private final ProofRepository proofs;
    private final TestRunRepository runs;
    private final EvidenceRepository evidence;
    private final SuiteGraces graces;
    private final WatchedCompanies watched;
    private final CallRecorder recorder;
    private final ApiClients clients;
    private final MachineAddress address;
    private final RegisteredFlow flow;
    private final ConnectivityProperties properties;
    private final Clock clock;

    Connectivity(
            ProofRepository proofs,
            TestRunRepository runs,
            EvidenceRepository evidence,
            SuiteGraces graces,
            WatchedCompanies watched,
            CallRecorder recorder,
            ApiClients clients,
            MachineAddress address,
            RegisteredFlow flow,
            ConnectivityProperties properties,
            Clock clock) {
        this.proofs = proofs;
        this.runs = runs;
        this.evidence = evidence;
        this.graces = graces;
        this.watched = watched;
        this.recorder = recorder;
        this.clients = clients;
        this.address = address;
        this.flow = flow;
        this.properties = properties;
        this.clock = clock;
    }

    /** The suites a company of this type needs before it can go live: data, not code. */
    public Set<TestSuite> needed(UserType userType) {
        return properties.needed(userType);
    }

    /** Every suite there is. For modules above, which have checked their caller. */
    public List<SuiteReadiness> readiness(OrganizationId organization) {
        Map<TestSuite, SuiteReadiness> proven = proofs.of(organization.id()).stream()
                .map(Proof::row)
                .collect(Collectors.toMap(SuiteReadiness::suite, Function.identity()));
        return Arrays.stream(TestSuite.values())
                .map(suite -> proven.getOrDefault(suite, new SuiteReadiness(suite, Readiness.NOT_RUN, null)))
                .toList();
    }

    /** Until when the company may do without which suite, because it was live before that was needed. */
    public Map<TestSuite, Instant> graces(OrganizationId organization) {
        return graces.running(organization);
    }

    /** A company's runs, newest first. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public List<RunRow> runs(OrganizationId organization, Pageable page) {
        Instant now = clock.instant();
        return runs.findByOrganizationOrderByNumberDesc(organization, page).stream()
                .map(run -> run.row(now))
                .toList();
    }

    /** One run of a company, with its evidence. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public RunDetails run(OrganizationId organization, TestRunId id) {
        return details(organization, id);
    }

    /** The company's calls as lines for a terminal. */
    @PreAuthorize(READS_CASES)
    @Transactional(readOnly = true)
    public CurlLines curl(OrganizationId organization) {
        return lines(organization);
    }

    CurlLines lines(OrganizationId organization) {
        return new CurlLines(
                clients.of(organization).orElse(null), address, flow.of(organization), properties.curlOptions());
    }

    RunDetails details(OrganizationId organization, TestRunId id) {
        TestRun run = runs.findByIdAndOrganization(id, organization)
                .orElseThrow(() -> new RuleViolation("connectivity.error.unknown"));
        return new RunDetails(
                run.row(clock.instant()),
                evidence.findByRunOrderByIdDesc(id, Pageable.ofSize(properties.mostCalls())).stream()
                        .map(ObservedEvidence::row)
                        .toList());
    }

    /** Whether the company's calls are kept now. Never throws. */
    public boolean isWatching(OrganizationId organization) {
        try {
            return watched.contain(organization);
        } catch (RuntimeException unknown) {
            log.error("Whether the calls of {} are kept is not known", organization, unknown);
            return false;
        }
    }

    /** Told by the machine API of every call; kept as evidence only while the company has a run open. Never throws. */
    public void observe(ObservedCall call) {
        OrganizationId organization = call.organization();
        try {
            if (organization != null && isWatching(organization)) {
                recorder.record(organization, call);
            }
        } catch (RuntimeException lost) {
            log.error("A call of {} was not recorded", organization, lost);
        }
    }
}
