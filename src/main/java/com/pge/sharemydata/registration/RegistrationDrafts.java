package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.document.Logos;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Filling in a draft, one section at a time; what was typed is kept, right or wrong. */
@Service
@Transactional
public class RegistrationDrafts {

    private final RegistrationRepository repository;
    private final Members members;
    private final Organizations organizations;
    private final Documents documents;
    private final Logos logos;
    private final TransactionOperations transaction;
    private final CurrentActor actor;
    private final Clock clock;

    RegistrationDrafts(
            RegistrationRepository repository,
            Members members,
            Organizations organizations,
            Documents documents,
            Logos logos,
            TransactionOperations transaction,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.organizations = organizations;
        this.documents = documents;
        this.logos = logos;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps a section as typed.
     *
     * @param shownRevision the one the form was filled from; a stale form is refused
     */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public RegistrationDetails save(RegistrationId id, long shownRevision, Section section) {
        Registration draft = own(id, MemberRole.TECHNICAL);
        Revisions.requireShown(draft, shownRevision);
        draft.fill(section);
        return repository.saveAndFlush(draft).details().forApplicant();
    }

    /**
     * Claims name and tax id for the organization, once the draft that states them is kept: a clash must not cost what
     * was typed, so it is an answer here. While an approved version is in force its name and tax id stand, until the next
     * approval.
     */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(propagation = Propagation.NEVER)
    public Optional<OpenPoint> claim(RegistrationId id) {
        try {
            transaction.executeWithoutResult(
                    status -> describe(own(id, MemberRole.TECHNICAL).details()));
            return Optional.empty();
        } catch (RuleViolation clash) {
            return Optional.of(OpenPoint.of(RegistrationStep.COMPANY, "ein", clash));
        }
    }

    /** Takes in a document; one that is refused changes nothing. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(propagation = Propagation.NEVER)
    public RegistrationDetails receive(RegistrationId id, EvidenceKind kind, String fileName, InputStream content) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        DocumentId stored =
                documents.store(organization.id(), fileName, content).id();
        return transaction.execute(status -> {
            Registration draft = own(id, MemberRole.TECHNICAL);
            draft.add(new Evidence(kind, stored, clock.instant()));
            return repository.saveAndFlush(draft).details().forApplicant();
        });
    }

    /** Takes in a picture to show beside the company's name; saving the section it belongs to makes it count. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public LogoId receiveLogo(InputStream content) {
        return logos.store(members.organizationAs(MemberRole.TECHNICAL).id(), content);
    }

    /** Takes a document out of the draft; the file goes too, unless an earlier version rests on it. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public RegistrationDetails remove(RegistrationId id, DocumentId document) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        Registration draft = own(id, MemberRole.TECHNICAL);
        draft.remove(document);
        repository.flush();
        if (repository.countWithDocument(document) == 0) {
            documents.remove(organization.id(), document);
        }
        return draft.details().forApplicant();
    }

    /** Agrees to texts, in the versions in force. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public RegistrationDetails accept(RegistrationId id, Set<Agreement> agreements) {
        Registration draft = own(id, MemberRole.ADMIN);
        agreements.stream().sorted().forEach(agreement -> draft.accept(agreement, actor.get(), clock.instant()));
        return repository.saveAndFlush(draft).details().forApplicant();
    }

    private void describe(RegistrationDetails draft) {
        boolean inForce = repository
                .findFirstByOrganizationAndStatusOrderByNumberDesc(draft.organization(), RegistrationStatus.APPROVED)
                .isPresent();
        if (!inForce && !draft.name().isEmpty()) {
            organizations.describe(draft.organization(), draft.name(), draft.claimedEin());
        }
    }

    private Registration own(RegistrationId id, MemberRole role) {
        return repository
                .findByIdAndOrganization(id, members.organizationAs(role))
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
    }
}
