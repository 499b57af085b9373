package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of a registration, whole.
 *
 * @param number of the version, from 1 for each organization
 * @param revision changes with every write; whoever saves or decides names the one he saw
 * @param history every status it came to, oldest first
 */
public record RegistrationDetails(
        RegistrationId id,
        OrganizationId organization,
        UserType userType,
        int number,
        long revision,
        RegistrationStatus status,
        Answers answers,
        List<Evidence> evidence,
        List<Acceptance> acceptances,
        List<StatusChange> history,
        Course course) {

    /**
     * What happened since it was submitted.
     *
     * @param reviewer who has it in hand, or had it last
     * @param holdReason why it is on hold, as the applicant reads it; null while it is not
     * @param testedAt when the tests were seen passed after the approval
     * @param requested what the company was asked for, oldest first
     */
    public record Course(
            @Nullable SignedBy submitter,
            @Nullable SignedBy reviewer,
            @Nullable Decision decision,
            @Nullable String holdReason,
            @Nullable Instant testedAt,
            List<RequestedItem> requested) {}

    public List<RegistrationStep> steps() {
        return RegistrationStep.of(userType);
    }

    /** What keeps it from being handed in; empty when it can be. */
    public List<OpenPoint> openPoints() {
        return SubmissionPolicy.openPoints(this);
    }

    public List<OpenPoint> openPoints(RegistrationStep step) {
        return openPoints().stream().filter(point -> point.step() == step).toList();
    }

    /** The name for lists: as typed so far, else nothing. */
    public String name() {
        String legalName = answers.company().legalName();
        return legalName == null ? "" : legalName;
    }

    /** The tax id to claim for the organization: well-formed, and of a third party; else null. */
    @Nullable
    String claimedEin() {
        Company company = answers.company();
        return userType.isThirdParty() && company.hasNineDigitEin() ? company.ein() : null;
    }

    public boolean isDraft() {
        return status == RegistrationStatus.DRAFT;
    }

    public boolean hasAccepted(Agreement agreement) {
        return acceptances.stream()
                .anyMatch(acceptance -> acceptance.agreement() == agreement && acceptance.isOfVersionInForce());
    }

    public List<Evidence> evidence(EvidenceKind kind) {
        return evidence.stream().filter(held -> held.kind() == kind).toList();
    }

    /** Whether anything was answered on a step. */
    public boolean isBegun(RegistrationStep step) {
        return switch (step) {
            case COMPANY ->
                !answers.company().equals(Company.named(answers.company().legalName()));
            case CONTACTS -> !answers.contacts().equals(Contacts.EMPTY);
            case TRANSPARENCY -> !answers.transparency().equals(Transparency.EMPTY);
            case DATA -> !answers.dataWanted().equals(DataWanted.EMPTY);
            case TECHNICAL -> !answers.technical().equals(Technical.EMPTY);
            case DOCUMENTS -> !evidence.isEmpty();
            case AGREEMENTS -> !acceptances.isEmpty();
            case REVIEW -> false;
        };
    }

    /** The number to keep, for letters and calls. */
    public String receipt() {
        return "SMD-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT) + "-" + number;
    }

    /** When the last of the required documents came in; null while one is missing. */
    public @Nullable Instant documentsInAt() {
        boolean complete = Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.isRequiredOf(userType))
                .noneMatch(kind -> evidence(kind).isEmpty());
        return complete
                ? evidence.stream()
                        .map(Evidence::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** When it was approved or declined; null while it was not. */
    public @Nullable Instant decidedAt() {
        Decision decision = course.decision();
        return decision == null ? null : decision.by().at();
    }

    /** Until when the company answers what it was asked; null while nothing is open. */
    public @Nullable Instant answersDue() {
        return course.requested().stream()
                .filter(RequestedItem::isOpen)
                .map(RequestedItem::dueAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Since when it stands where it stands. */
    public Instant since() {
        return history.getLast().at();
    }

    /** The same without what colleagues wrote for each other. */
    RegistrationDetails forApplicant() {
        Decision decision = course.decision();
        var shown = new Course(
                course.submitter(),
                course.reviewer(),
                decision == null ? null : decision.forApplicant(),
                course.holdReason(),
                course.testedAt(),
                course.requested());
        return new RegistrationDetails(
                id, organization, userType, number, revision, status, answers, evidence, acceptances, history, shown);
    }
}
