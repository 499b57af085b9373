package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.certificate.CertificateExpired;
import com.pge.sharemydata.certificate.CertificateId;
import com.pge.sharemydata.certificate.CertificateRevoked;
import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.certificate.LiveCertificates;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.SoftwareMoved;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the calls of watched companies as evidence, takes them as steps, and draws the conclusion. */
@Component
@Transactional
class CallRecorder {

    private final TestRunRepository runs;
    private final EvidenceRepository evidence;
    private final ProofRepository proofs;
    private final LiveCertificates certificates;
    private final Organizations organizations;
    private final ConnectivityProperties properties;
    private final RunNews news;
    private final ApplicationEventPublisher events;

    CallRecorder(
            TestRunRepository runs,
            EvidenceRepository evidence,
            ProofRepository proofs,
            LiveCertificates certificates,
            Organizations organizations,
            ConnectivityProperties properties,
            RunNews news,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.evidence = evidence;
        this.proofs = proofs;
        this.certificates = certificates;
        this.organizations = organizations;
        this.properties = properties;
        this.news = news;
        this.events = events;
    }

    void record(OrganizationId organization, ObservedCall call) {
        runs.watching(organization, call.at()).forEach(run -> record(run, call));
    }

    private void record(TestRun run, ObservedCall call) {
        if (!run.countsUpTo(properties.mostCalls())) {
            return;
        }
        Optional<TestStep> step = run.take(call);
        evidence.save(new ObservedEvidence(run.id(), call, step.orElse(null)));
        Arrays.stream(TestSuite.values()).forEach(suite -> conclude(run, suite, call, step));
        Set<TestSuite> needed =
                properties.needed(organizations.details(run.organization()).userType());
        run.judge(needed, proven(run.organization()), call.at());
        news.tellAfterCommit(run.organization());
    }

    private void conclude(TestRun run, TestSuite suite, ObservedCall call, Optional<TestStep> step) {
        boolean completed = step.filter(suite.steps()::contains).isPresent() && run.completes(suite);
        boolean refused = call.problem() != null
                && TestStep.of(call.operation()).filter(suite.steps()::contains).isPresent();
        if (completed) {
            tell(proof(run, suite, call.at()).pass(tested(call), call.at()));
        } else if (refused) {
            tell(proof(run, suite, call.at()).fail(call.at()));
        }
    }

    @EventListener
    void on(CertificateRevoked event) {
        retire(event.certificate(), event.by(), event.at());
    }

    @EventListener
    void on(CertificateExpired event) {
        retire(event.certificate(), event.by(), event.at());
    }

    /** What was proven of a browser's way was proven of the old addresses. */
    @EventListener
    void on(SoftwareMoved event) {
        proofs.findById(new ProofId(event.organization().id(), TestSuite.OAUTH))
                .ifPresent(proof -> tell(proof.outdate(event.by(), event.at())));
    }

    /** Only the certificate that was tested matters; one that was merely added changes nothing. */
    private void retire(CertificateId certificate, Actor by, Instant at) {
        proofs.findByCertificate(certificate.id()).forEach(proof -> tell(proof.outdate(by, at)));
    }

    private Set<TestSuite> proven(OrganizationId organization) {
        return proofs.of(organization.id()).stream()
                .map(Proof::row)
                .filter(suite -> suite.readiness() == Readiness.PASSED)
                .map(SuiteReadiness::suite)
                .collect(Collectors.toSet());
    }

    private Proof proof(TestRun run, TestSuite suite, Instant at) {
        OrganizationId organization = run.organization();
        return proofs.findById(new ProofId(organization.id(), suite))
                .orElseGet(() -> proofs.save(new Proof(organization, suite, at)));
    }

    private @Nullable UUID tested(ObservedCall call) {
        return Optional.ofNullable(call.certificateSha256())
                .flatMap(certificates::byFingerprint)
                .map(LiveCertificate::id)
                .map(CertificateId::id)
                .orElse(null);
    }

    private void tell(Optional<ReadinessChanged> change) {
        change.ifPresent(events::publishEvent);
    }
}
