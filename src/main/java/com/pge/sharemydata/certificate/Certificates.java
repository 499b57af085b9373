package com.pge.sharemydata.certificate;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a company can do with its client certificates. */
@Service
@Transactional
public class Certificates {

    /** A second one is the renewal, beside the first while both work. */
    public static final int MOST_LIVE = 2;

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";
    private static final Duration SLOW_CLOCKS = Duration.ofHours(1);

    private final CertificateRepository repository;
    private final CertificateAuthority authority;
    private final CertificateLedger ledger;
    private final CertificateRevocation revocation;
    private final CertificateSettings settings;
    private final Members members;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Certificates(
            CertificateRepository repository,
            CertificateAuthority authority,
            CertificateLedger ledger,
            CertificateRevocation revocation,
            CertificateSettings settings,
            Members members,
            Organizations organizations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.authority = authority;
        this.ledger = ledger;
        this.revocation = revocation;
        this.settings = settings;
        this.members = members;
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Issues a certificate for a pasted signing request; beside a live one it is the renewal. The same request again,
     * while its certificate is not ending, gives that certificate: a second click changes nothing.
     *
     * <p>Runs in two transactions: what is to be signed is stored, and stays, before it is signed and kept.
     */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CertificateId request(String pasted) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        SigningRequest request = authority.read(RequestText.of(pasted));
        OrganizationDetails holder = organizations.details(organization);
        List<String> names = NameRules.names(request, holder.userType().isThirdParty());
        Optional<CertificateId> same = transaction.execute(status -> admit(holder, request));
        if (same.isPresent()) {
            return same.get();
        }
        CertificateProfile profile = profile(holder, names);
        PreparedCertificate prepared = authority.prepare(profile, request.key());
        return transaction.execute(status -> {
            ledger.advance();
            // Again, now that nobody can come between
            return admit(holder, request).orElseGet(() -> issue(organization, request, profile, prepared));
        });
    }

    /** The caller's certificates, newest first; those that are over included. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<CertificateRow> mine() {
        return of(members.organizationAs(MemberRole.VIEWER));
    }

    /** A company's certificates, newest first. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public List<CertificateRow> of(OrganizationId organization) {
        Instant now = clock.instant();
        return repository.findByOrganizationOrderByIssuedAtDesc(organization).stream()
                .map(certificate -> certificate.row(now))
                .toList();
    }

    /** The caller's certificate in PEM form. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public String pem(CertificateId id) {
        return CertificatePem.of(own(id, MemberRole.VIEWER).der());
    }

    /** The caller's certificate, and after it those above it up to the root, in PEM form, as servers and clients like it. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public String chainPem(CertificateId id) {
        return Stream.of(own(id, MemberRole.VIEWER).der(), authority.issuingCertificate(), authority.rootCertificate())
                .map(CertificatePem::of)
                .reduce("", String::concat);
    }

    /** Makes the caller's certificate worthless at once; there is no way back. */
    @PreAuthorize(IS_PROVIDER)
    public void revoke(CertificateId id, RevocationReason reason) {
        if (!RevocationReason.OWN.contains(reason)) {
            throw new IllegalArgumentException("Not a company's own reason: " + reason);
        }
        ledger.advance();
        revocation.revoke(List.of(own(id, MemberRole.TECHNICAL)), reason, actor.get());
    }

    /** Revokes every live certificate of a company. For modules above, which have checked their caller. */
    public void revokeAll(OrganizationId organization, RevocationReason reason) {
        ledger.advance();
        revocation.revoke(repository.live(organization, clock.instant()), reason, actor.get());
    }

    /** The certificate that this very request got already, if so; refuses what must not be issued. */
    private Optional<CertificateId> admit(OrganizationDetails holder, SigningRequest request) {
        if (holder.status() == OrganizationStatus.REVOKED) {
            throw new RuleViolation("certificate.error.organization", holder.status());
        }
        Instant now = clock.instant();
        List<Certificate> live = repository.live(holder.id(), now);
        Optional<CertificateId> same = live.stream()
                .filter(certificate -> certificate.isFor(request))
                .filter(certificate -> certificate.state(now) != CertificateState.ENDING)
                .map(Certificate::id)
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        if (repository.existsByKeySha256AndRevokedAtNotNull(request.keySha256())) {
            throw new RuleViolation("certificate.error.key-revoked");
        }
        if (repository.existsByKeySha256AndOrganizationNot(request.keySha256(), holder.id())) {
            throw new RuleViolation("certificate.error.key-taken");
        }
        if (live.size() >= MOST_LIVE) {
            throw new RuleViolation("certificate.error.limit", live.size(), MOST_LIVE);
        }
        return Optional.empty();
    }

    private CertificateId issue(
            OrganizationId organization,
            SigningRequest request,
            CertificateProfile profile,
            PreparedCertificate prepared) {
        byte[] der = authority.issue(prepared);
        var signed = new Certificate.Signed(prepared.serial(), der, clock.instant());
        Certificate certificate = repository.save(new Certificate(organization, request, profile, signed));
        events.publishEvent(certificate.issued(actor.get()));
        return certificate.id();
    }

    private CertificateProfile profile(OrganizationDetails holder, List<String> names) {
        Instant now = clock.instant();
        String id = holder.id().toString();
        return new CertificateProfile(
                CertificateUse.CLIENT,
                holder.name(),
                names.stream()
                        .findFirst()
                        .filter(name -> name.length() <= CertificateProfile.LONGEST_NAME)
                        .orElse(id),
                id,
                names,
                now.minus(SLOW_CLOCKS),
                earliest(now.plus(settings.validity()), authority.end(), holder.serviceEnd()));
    }

    private static Instant earliest(Instant wanted, Instant issuerEnd, @Nullable Instant serviceEnd) {
        return Stream.of(wanted, issuerEnd, serviceEnd == null ? wanted : serviceEnd)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Certificate own(CertificateId id, MemberRole role) {
        return repository
                .findByIdAndOrganization(id, members.organizationAs(role))
                .orElseThrow(() -> new RuleViolation("certificate.error.unknown"));
    }
}
