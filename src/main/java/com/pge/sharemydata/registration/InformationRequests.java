package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Questions of reviewers to a company while its registration is under review, and the answers. */
@Service
@Transactional
public class InformationRequests {

    private final RegistrationRepository repository;
    private final Members members;
    private final Documents documents;
    private final InformationSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final CurrentActor actor;
    private final Clock clock;

    InformationRequests(
            RegistrationRepository repository,
            Members members,
            Documents documents,
            InformationSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.documents = documents;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void ask(RegistrationId id, List<AskedItem> asked) {
        events.publishEvent(submitted(id).request(asked, settings, actor.get(), clock.instant()));
    }

    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void accept(RegistrationId id, UUID item) {
        events.publishEvent(submitted(id).accept(item, actor.get(), clock.instant()));
    }

    /** @param remark what is missing, as the company reads it */
    @PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
    public void reject(RegistrationId id, UUID item, String remark) {
        events.publishEvent(submitted(id).reject(item, remark, actor.get(), clock.instant()));
    }

    /** Answers in words. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public RegistrationDetails answer(RegistrationId id, UUID item, String text) {
        return keep(id, item, text, null);
    }

    /** Answers with a document; one that is refused changes nothing. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(propagation = Propagation.NEVER)
    public RegistrationDetails answer(RegistrationId id, UUID item, String fileName, InputStream content) {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        DocumentId stored =
                documents.store(organization.id(), fileName, content).id();
        return transaction.execute(status -> keep(id, item, null, stored));
    }

    private RegistrationDetails keep(
            RegistrationId id, UUID item, @Nullable String text, @Nullable DocumentId document) {
        Registration own = repository
                .findByIdAndOrganization(id, members.organizationAs(MemberRole.TECHNICAL))
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
        own.answer(item, text, document, actor.get(), clock.instant()).ifPresent(events::publishEvent);
        return repository.saveAndFlush(own).details().forApplicant();
    }

    private Registration submitted(RegistrationId id) {
        return repository
                .findById(id)
                .filter(found -> !found.details().isDraft())
                .orElseThrow(() -> new RuleViolation("registration.error.unknown"));
    }
}
