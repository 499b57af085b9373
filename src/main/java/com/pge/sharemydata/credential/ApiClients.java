package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The API clients of companies, asked by the machine API at every call: answered from memory, never older than a second.
 * Inside a transaction that changes something the database answers, so that it sees its own changes.
 */
@Service
public class ApiClients {

    private final ApiClientSnapshot snapshot;
    private final ApiClientRepository repository;
    private final SecretUses uses;
    private final Clock clock;

    ApiClients(ApiClientSnapshot snapshot, ApiClientRepository repository, SecretUses uses, Clock clock) {
        this.snapshot = snapshot;
        this.repository = repository;
        this.uses = uses;
        this.clock = clock;
    }

    public Optional<ApiClientDetails> of(OrganizationId organization) {
        return known(organization).map(KnownClient::details);
    }

    public Optional<ApiClientDetails> byClientId(String clientId) {
        return snapshot.byClientId(clientId).map(KnownClient::details);
    }

    public Optional<ApiClientDetails> byApplicationInformationId(String id) {
        return snapshot.byApplicationInformation(id).map(KnownClient::details);
    }

    /** Whether the secret is one of the client's live ones, compared in constant time; its last use is noted. */
    public boolean authenticates(ClientId client, String secret) {
        Instant now = clock.instant();
        ClientSecret presented = ClientSecret.presented(secret);
        Optional<KeptSecret> live = snapshot.byClientId(client.value()).flatMap(known -> known.live(presented, now));
        live.ifPresent(used -> uses.note(used.id(), now));
        return live.isPresent();
    }

    /** The client whose registration access token this is. */
    public Optional<ApiClientDetails> byRegistrationToken(String token) {
        return snapshot.byRegistrationToken(ClientSecret.presented(token)).map(KnownClient::details);
    }

    public boolean hasLiveSecret(OrganizationId organization) {
        return known(organization)
                .filter(client -> client.hasLiveSecret(clock.instant()))
                .isPresent();
    }

    private Optional<KnownClient> known(OrganizationId organization) {
        boolean changing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return changing
                ? repository.findByOrganization(organization).map(ApiClient::known)
                : snapshot.byOrganization(organization);
    }
}
