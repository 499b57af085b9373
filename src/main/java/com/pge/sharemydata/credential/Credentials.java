package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationRevoked;
import com.pge.sharemydata.organization.OrganizationSurrendered;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with its own credentials, before and after its approval. */
@Service
@Transactional
public class Credentials {

    private final ApiClientRepository repository;
    private final ClientNumbers numbers;
    private final ApiClientSnapshot snapshot;
    private final SecretUses uses;
    private final Provisionings provisionings;
    private final Members members;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Credentials(
            ApiClientRepository repository,
            ClientNumbers numbers,
            ApiClientSnapshot snapshot,
            SecretUses uses,
            Provisionings provisionings,
            Members members,
            Organizations organizations,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.numbers = numbers;
        this.snapshot = snapshot;
        this.uses = uses;
        this.provisionings = provisionings;
        this.members = members;
        this.organizations = organizations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The company's API client, or nothing before it has one. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public Optional<CredentialDetails> mine() {
        OrganizationId organization = members.organizationAs(MemberRole.VIEWER);
        return repository.findByOrganization(organization).map(this::details);
    }

    /** Makes the company's API client; nothing changes where it has one. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void start() {
        OrganizationId organization = members.organizationAs(MemberRole.TECHNICAL);
        requireStanding(organization);
        ensure(organization, actor.get());
    }

    /** Makes a client secret, to be shown once. An earlier one goes on working. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public ClientSecret newSecret() {
        ApiClient client = own();
        requireStanding(client.organization());
        ClientSecret secret = ClientSecret.random();
        events.publishEvent(client.add(secret, actor.get(), clock.instant()));
        changed(client);
        return secret;
    }

    /** Ends a client secret on that date; at once where the date is not ahead. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public void endSecret(UUID secret, Instant when) {
        ApiClient client = own();
        events.publishEvent(client.end(secret, when, actor.get(), clock.instant()));
        changed(client);
    }

    /** Makes a registration access token, to be shown once. An earlier one stops working. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public ClientSecret newRegistrationToken() {
        ApiClient client = own();
        requireStanding(client.organization());
        ClientSecret token = ClientSecret.random();
        events.publishEvent(client.keepToken(token, actor.get(), clock.instant()));
        changed(client);
        return token;
    }

    @EventListener
    void on(OrganizationRevoked event) {
        repository.findByOrganization(event.organization()).ifPresent(client -> {
            client.revokeAll(event.by(), event.at()).forEach(events::publishEvent);
            changed(client);
        });
    }

    @EventListener
    void on(OrganizationSurrendered event) {
        repository.findByOrganization(event.organization()).ifPresent(client -> {
            client.endAll(event.serviceEnd(), event.by(), event.at()).forEach(events::publishEvent);
            changed(client);
        });
    }

    /** Tells of secrets whose end date has come. For the job. */
    public void expire() {
        Instant now = clock.instant();
        repository.withSecretsEnded(now).forEach(client -> {
            client.expire(now).forEach(events::publishEvent);
            changed(client);
        });
    }

    private void ensure(OrganizationId organization, Actor by) {
        if (repository.findByOrganization(organization).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        var client = new ApiClient(organization, numbers.thirdPartyId(), numbers.applicationInformationId(), now);
        client.changed(numbers.nextChange(), now);
        repository.save(client);
        snapshot.changesWithTransaction();
        events.publishEvent(new ApiClientCreated(client.id().value(), organization, by, now));
        provisionings.start(client.id(), organization);
    }

    private ApiClient own() {
        return repository
                .findByOrganization(members.organizationAs(MemberRole.TECHNICAL))
                .orElseThrow(() -> new RuleViolation("credential.error.none"));
    }

    private void requireStanding(OrganizationId organization) {
        if (!isInStanding(organization)) {
            throw new RuleViolation(
                    "credential.error.standing",
                    organizations.details(organization).status());
        }
    }

    private boolean isInStanding(OrganizationId organization) {
        return switch (organizations.details(organization).status()) {
            case EMAIL_PENDING, ACTIVE -> true;
            case SUSPENDED, SURRENDERED, REVOKED -> false;
        };
    }

    private void changed(ApiClient client) {
        client.changed(numbers.nextChange(), clock.instant());
        snapshot.changesWithTransaction();
    }

    private CredentialDetails details(ApiClient client) {
        Instant now = clock.instant();
        List<KeptSecret> secrets = client.secrets();
        Map<UUID, Instant> last = uses.last(secrets.stream().map(KeptSecret::id).toList());
        boolean technical = members.mine()
                .filter(mine -> mine.role().includes(MemberRole.TECHNICAL))
                .isPresent();
        return new CredentialDetails(
                client.details(),
                secrets.stream()
                        .sorted(Comparator.comparing(KeptSecret::startsAt).reversed())
                        .map(secret -> SecretRow.of(secret, last.get(secret.id()), now))
                        .toList(),
                client.registrationTokenMadeAt(),
                technical && isInStanding(client.organization()));
    }
}
