package com.pge.sharemydata.review;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.eligibility.ScreeningDetails;
import com.pge.sharemydata.eligibility.ScreeningOutcome;
import com.pge.sharemydata.eligibility.Screenings;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationRow;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.registration.WaitingOn;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewers' desk: what waits, one case with all its evidence, and the decision. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
public class ReviewDesk {

    private static final PageRequest ALL_OPEN = PageRequest.of(0, 1000);

    private final Registrations registrations;
    private final SubmittedRegistrations submitted;
    private final Organizations organizations;
    private final Documents documents;
    private final Screenings screenings;
    private final Connectivity connectivity;
    private final CurrentActor actor;
    private final ReviewSettings settings;

    ReviewDesk(
            Registrations registrations,
            SubmittedRegistrations submitted,
            Organizations organizations,
            Documents documents,
            Screenings screenings,
            Connectivity connectivity,
            CurrentActor actor,
            ReviewSettings settings) {
        this.registrations = registrations;
        this.submitted = submitted;
        this.organizations = organizations;
        this.documents = documents;
        this.screenings = screenings;
        this.connectivity = connectivity;
        this.actor = actor;
        this.settings = settings;
    }

    /** Cases whose company's name has the text in it, longest waiting first. */
    @Transactional(readOnly = true)
    public List<QueueRow> queue(QueueFilter filter, String text, Pageable page) {
        if (filter == QueueFilter.DONE && text.isBlank()) {
            return registrations.in(filter.statuses(), page).stream()
                    .map(this::row)
                    .toList();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Predicate<QueueRow> named =
                row -> row.registration().name().toLowerCase(Locale.ROOT).contains(wanted);
        Predicate<QueueRow> belongs = row -> filter != QueueFilter.MINE || row.turn() == Turn.YOU || isHeldByMe(row);
        return rows(filter)
                .filter(named.and(belongs))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    @Transactional(readOnly = true)
    public QueueTiles tiles() {
        List<QueueRow> open = rows(QueueFilter.TEAM).toList();
        return new QueueTiles(
                open.stream().filter(row -> row.turn() == Turn.YOU).count(),
                open.stream().filter(row -> row.turn() == Turn.NO_REVIEWER).count(),
                open.stream()
                        .filter(row -> row.registration().status() == RegistrationStatus.SECOND_REVIEW)
                        .count(),
                open.stream().filter(QueueRow::late).count());
    }

    /** Takes the case that has waited longest for a reviewer, if any waits. */
    public Optional<RegistrationId> takeNext() {
        Optional<RegistrationId> next = rows(QueueFilter.TEAM)
                .filter(row -> row.turn() == Turn.NO_REVIEWER)
                .map(row -> row.registration().id())
                .findFirst();
        next.ifPresent(submitted::take);
        return next;
    }

    @Transactional(readOnly = true)
    public CaseDetails open(RegistrationId id) {
        RegistrationDetails registration = find(id);
        OrganizationId organization = registration.organization();
        var files = registration.evidence().stream()
                .map(held -> new CaseDetails.File(held.kind(), documents.details(organization.id(), held.document())))
                .toList();
        Turn turn = turn(registration.status(), registration.course().reviewer());
        OrganizationDetails company = organizations.details(organization);
        return new CaseDetails(
                registration,
                company,
                files,
                screenings.latest(organization).orElse(null),
                readiness(company),
                turn,
                verdicts(registration, turn));
    }

    private List<SuiteReadiness> readiness(OrganizationDetails company) {
        Set<TestSuite> needed = connectivity.needed(company.userType());
        return connectivity.readiness(company.id()).stream()
                .filter(suite -> needed.contains(suite.suite()))
                .toList();
    }

    /** One page of a case's document, drawn by us. */
    public byte[] picture(RegistrationId id, DocumentId document, int page) {
        return documents.preview(owner(id, document), document, page);
    }

    /** The words of one page of a case's document. */
    public String words(RegistrationId id, DocumentId document, int page) {
        List<String> pages = documents.texts(owner(id, document), document);
        return page <= pages.size() ? pages.get(page - 1) : "";
    }

    /** A case's document as it was handed in. */
    public InputStream original(RegistrationId id, DocumentId document) {
        return documents.original(owner(id, document), document);
    }

    /**
     * Acts on the version as it was shown; refused if it changed meanwhile, by a colleague's decision for example.
     *
     * @param reasons of the catalogue; empty for {@link Verdict#SECOND_REVIEW}
     * @param note for colleagues
     */
    public void decide(
            RegistrationId id, long shownRevision, Verdict verdict, List<Reason> reasons, @Nullable String note) {
        switch (verdict) {
            case APPROVE -> {
                requireOverride(find(id), reasons);
                submitted.approve(id, shownRevision, reasons, note);
            }
            case DECLINE_FIXABLE -> submitted.declineFixable(id, shownRevision, reasons, note);
            case DECLINE_FINAL -> submitted.declineFinal(id, shownRevision, reasons, note);
            case SECOND_REVIEW -> submitted.refer(id);
        }
    }

    /** Automation flags and people decide; but nobody decides against the Commission's list alone. */
    private void requireOverride(RegistrationDetails registration, List<Reason> reasons) {
        boolean listed = screenings
                .latest(registration.organization())
                .map(ScreeningDetails::outcome)
                .filter(outcome -> outcome == ScreeningOutcome.EXACT)
                .isPresent();
        if (listed && reasons.stream().noneMatch(reason -> reason.code() == ReasonCode.FAILED_CHECK_OVERRIDDEN)) {
            throw new RuleViolation("review.error.prohibited");
        }
    }

    private List<Verdict> verdicts(RegistrationDetails registration, Turn turn) {
        if (turn != Turn.YOU) {
            return List.of();
        }
        return registration.status() == RegistrationStatus.SECOND_REVIEW
                ? Stream.of(Verdict.values()).filter(Verdict::isDecision).toList()
                : List.of(Verdict.values());
    }

    private Turn turn(RegistrationStatus status, @Nullable SignedBy reviewer) {
        boolean mine = reviewer != null && reviewer.actor().isSamePersonAs(actor.get());
        return switch (status) {
            case SUBMITTED -> Turn.NO_REVIEWER;
            case IN_REVIEW -> mine ? Turn.YOU : Turn.COLLEAGUE;
            case ON_HOLD -> Turn.ON_HOLD;
            case SECOND_REVIEW -> !mine && actor.hasRole(Roles.SENIOR_REVIEWER) ? Turn.YOU : Turn.SECOND_PERSON;
            case DRAFT, INFO_REQUESTED -> Turn.COMPANY;
            case APPROVED, DECLINED_FIXABLE, DECLINED_FINAL, WITHDRAWN, EXPIRED, SUPERSEDED -> Turn.NOBODY;
        };
    }

    private boolean isHeldByMe(QueueRow row) {
        SignedBy reviewer = row.registration().reviewer();
        return row.turn() == Turn.ON_HOLD
                && reviewer != null
                && reviewer.actor().isSamePersonAs(actor.get());
    }

    private Stream<QueueRow> rows(QueueFilter filter) {
        return registrations.in(filter.statuses(), ALL_OPEN).stream().map(this::row);
    }

    private QueueRow row(RegistrationRow row) {
        boolean late = row.waitingOn() == WaitingOn.US && row.ourDays() > settings.targetDays();
        return new QueueRow(row, turn(row.status(), row.reviewer()), late);
    }

    private UUID owner(RegistrationId id, DocumentId document) {
        RegistrationDetails registration = find(id);
        if (registration.evidence().stream().noneMatch(held -> held.document().equals(document))) {
            throw new RuleViolation("review.error.unknown");
        }
        return registration.organization().id();
    }

    private RegistrationDetails find(RegistrationId id) {
        return registrations
                .find(id)
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> new RuleViolation("review.error.unknown"));
    }
}
