package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together, from what all modules know, where a company stands and what comes next. */
@Service
@Transactional(readOnly = true)
public class Journeys {

    private final RegistrationRepository repository;
    private final Organizations organizations;
    private final Members members;
    private final Milestones milestones;
    private final ObjectProvider<DutySource> duties;
    private final RegistrationSettings settings;
    private final Clock clock;

    Journeys(
            RegistrationRepository repository,
            Organizations organizations,
            Members members,
            Milestones milestones,
            ObjectProvider<DutySource> duties,
            RegistrationSettings settings,
            Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.members = members;
        this.milestones = milestones;
        this.duties = duties;
        this.settings = settings;
        this.clock = clock;
    }

    /** The caller's company's. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public Journey mine() {
        return of(members.organizationAs(MemberRole.VIEWER));
    }

    /** For modules above, which have checked their caller. */
    public Journey of(OrganizationId organization) {
        RegistrationDetails current = repository
                .findFirstByOrganizationOrderByNumberDesc(organization)
                .map(Registration::details)
                .map(RegistrationDetails::forApplicant)
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
        RegistrationDetails before = repository
                .findByOrganizationAndNumber(organization, current.number() - 1)
                .map(Registration::details)
                .map(RegistrationDetails::forApplicant)
                .orElse(null);
        RegistrationDetails approved = repository
                .findFirstByOrganizationAndStatusOrderByNumberDesc(organization, RegistrationStatus.APPROVED)
                .map(Registration::details)
                .orElse(null);
        OrganizationDetails company = organizations.details(organization);
        List<MilestoneRow> way = milestones(company, current, approved);
        Stage stage = stage(company, current, before, approved, way);
        return new Journey(
                stage,
                current,
                before,
                way,
                next(stage, current, way),
                duty(stage, organization),
                promised(current),
                windowEnds(approved));
    }

    private @Nullable Duty duty(Stage stage, OrganizationId organization) {
        return stage != Stage.LIVE && stage != Stage.UNLISTED
                ? null
                : duties.stream()
                        .flatMap(source -> source.of(organization).stream())
                        .min(Comparator.comparing(Duty::until))
                        .orElse(null);
    }

    private List<MilestoneRow> milestones(
            OrganizationDetails company, RegistrationDetails current, @Nullable RegistrationDetails approved) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.isOnTheWayOf(company.userType()))
                .map(milestone -> new MilestoneRow(milestone, reached(milestone, company, current, approved)))
                .toList();
    }

    private @Nullable Instant reached(
            Milestone milestone,
            OrganizationDetails company,
            RegistrationDetails current,
            @Nullable RegistrationDetails approved) {
        return switch (milestone) {
            case REGISTERED -> company.registeredAt();
            case EMAIL_CONFIRMED ->
                company.status() == OrganizationStatus.EMAIL_PENDING ? null : company.registeredAt();
            case DOCUMENTS_IN -> current.documentsInAt();
            case ACCEPTED -> approved == null ? null : approved.decidedAt();
            case CERTIFICATE_STORED, TESTS_PASSED, VISIBLE ->
                milestones.reached(milestone, company.id()).orElse(null);
        };
    }

    private static Stage stage(
            OrganizationDetails company,
            RegistrationDetails current,
            @Nullable RegistrationDetails before,
            @Nullable RegistrationDetails approved,
            List<MilestoneRow> milestones) {
        return switch (company.status()) {
            case SUSPENDED -> Stage.SUSPENDED;
            case SURRENDERED, REVOKED -> Stage.ENDED;
            case EMAIL_PENDING, ACTIVE ->
                switch (current.status()) {
                    case DRAFT -> approved == null ? draft(before) : Stage.CHANGING;
                    case SUBMITTED -> Stage.IN_LINE;
                    case IN_REVIEW -> Stage.IN_REVIEW;
                    case INFO_REQUESTED -> Stage.ANSWERING;
                    case ON_HOLD -> Stage.ON_HOLD;
                    case SECOND_REVIEW -> Stage.SECOND_REVIEW;
                    case APPROVED -> approved(company, milestones);
                    case DECLINED_FIXABLE -> Stage.CORRECTING;
                    case DECLINED_FINAL -> Stage.DECLINED;
                    case WITHDRAWN -> Stage.WITHDRAWN;
                    case EXPIRED, SUPERSEDED -> Stage.EXPIRED;
                };
        };
    }

    private static Stage draft(@Nullable RegistrationDetails before) {
        if (before != null && before.status() == RegistrationStatus.DECLINED_FIXABLE) {
            return Stage.CORRECTING;
        }
        return before != null && before.status() == RegistrationStatus.EXPIRED ? Stage.EXPIRED : Stage.PREPARING;
    }

    private static Stage approved(OrganizationDetails company, List<MilestoneRow> milestones) {
        if (company.pausedSince() != null) {
            return Stage.PAUSED;
        }
        if (isOutstanding(milestones, Milestone.CERTIFICATE_STORED)
                || isOutstanding(milestones, Milestone.TESTS_PASSED)) {
            return Stage.CONNECTING;
        }
        return isOutstanding(milestones, Milestone.VISIBLE) ? Stage.UNLISTED : Stage.LIVE;
    }

    private static boolean isOutstanding(List<MilestoneRow> milestones, Milestone milestone) {
        return milestones.stream().anyMatch(row -> row.milestone() == milestone && !row.isReached());
    }

    private static @Nullable NextAction next(Stage stage, RegistrationDetails current, List<MilestoneRow> milestones) {
        return switch (stage) {
            case PREPARING, CORRECTING, EXPIRED, CHANGING ->
                new NextAction("registration.next.tasks", RegistrationLinks.tasks(current.id()));
            case ANSWERING -> new NextAction("registration.next.answer", RegistrationLinks.tasks(current.id()));
            case CONNECTING, IN_LINE, IN_REVIEW, ON_HOLD, SECOND_REVIEW -> connect(milestones);
            case UNLISTED -> new NextAction("registration.next.list", OrganizationLinks.COMPANY);
            case PAUSED -> new NextAction("registration.next.resume", OrganizationLinks.COMPANY);
            case LIVE, DECLINED, WITHDRAWN, SUSPENDED, ENDED -> null;
        };
    }

    /** The technical part can be done from day one, beside the review. */
    private static @Nullable NextAction connect(List<MilestoneRow> milestones) {
        if (isOutstanding(milestones, Milestone.CERTIFICATE_STORED)) {
            return new NextAction("registration.next.certificate", RegistrationLinks.CERTIFICATES);
        }
        return isOutstanding(milestones, Milestone.TESTS_PASSED)
                ? new NextAction("registration.next.connect", RegistrationLinks.CONNECTION)
                : null;
    }

    private @Nullable LocalDate promised(RegistrationDetails current) {
        if (WaitingOn.of(current.status()) != WaitingOn.US) {
            return null;
        }
        Instant now = clock.instant();
        int left = settings.reviewDays() - TurnClock.ourDays(current.history(), now);
        return TurnClock.after(now, Math.max(left, 0));
    }

    private @Nullable Instant windowEnds(@Nullable RegistrationDetails approved) {
        if (approved == null || approved.course().testedAt() != null) {
            return null;
        }
        Instant decided = approved.decidedAt();
        return decided == null ? null : decided.plus(settings.testWindow());
    }
}
