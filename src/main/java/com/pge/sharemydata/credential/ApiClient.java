package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * A company's client of the machine API: its ids, its secrets, its registration access token.
 *
 * <p>Two secrets may work at once, so that a company changes over without a gap: making the second never ends the first.
 */
@Entity
@CheckReturnValue
public class ApiClient {

    private static final int MOST_SECRETS = 2;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    private String thirdPartyId;
    private String applicationInformationId;
    private @Nullable String registrationToken;
    private @Nullable Instant registrationTokenMadeAt;
    private Instant createdAt;
    private Instant changedAt;
    private long changeNumber;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "client_id", nullable = false, updatable = false)
    @OrderBy("startsAt")
    private List<ApiSecret> secrets = new ArrayList<>();

    @Version
    private @Nullable Long version;

    ApiClient(OrganizationId organization, String thirdPartyId, String applicationInformationId, Instant at) {
        this.id = ClientId.next();
        this.organization = organization;
        this.thirdPartyId = thirdPartyId;
        this.applicationInformationId = applicationInformationId;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    SecretIssued add(ClientSecret secret, Actor by, Instant at) {
        long taken =
                secrets.stream().filter(each -> each.state(at).takesPlace()).count();
        if (taken >= MOST_SECRETS) {
            throw new RuleViolation("credential.error.secret.two", MOST_SECRETS);
        }
        var added = new ApiSecret(secret, at);
        secrets.add(added);
        return new SecretIssued(id.value(), organization, added.id(), by, at);
    }

    /** Ends one secret: at once where the moment has come, else on that date; until then it works. */
    DomainEvent end(UUID secret, Instant when, Actor by, Instant at) {
        ApiSecret ending = secrets.stream()
                .filter(each -> each.id().equals(secret))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("credential.error.secret.unknown"));
        if (!ending.state(at).takesPlace()) {
            throw new RuleViolation("credential.error.secret.over");
        }
        if (!when.isAfter(at)) {
            return revoke(ending, by, at);
        }
        ending.endAt(when);
        return new SecretEndSet(id.value(), organization, secret, when, by, at);
    }

    /** The company's access ended for good: no secret and no token works any longer. */
    List<SecretRevoked> revokeAll(Actor by, Instant at) {
        registrationToken = null;
        return secrets.stream()
                .filter(secret -> secret.state(at).takesPlace())
                .map(secret -> revoke(secret, by, at))
                .toList();
    }

    /** The company's service has an agreed end: no secret works longer than that. */
    List<SecretEndSet> endAll(Instant when, Actor by, Instant at) {
        return secrets.stream()
                .filter(secret -> secret.state(at).takesPlace() && !endsBefore(secret, when))
                .map(secret -> {
                    secret.endAt(when);
                    return new SecretEndSet(id.value(), organization, secret.id(), when, by, at);
                })
                .toList();
    }

    /** Tells, once for each secret, that its end date has come. */
    List<SecretRevoked> expire(Instant at) {
        return secrets.stream()
                .filter(secret -> secret.tellsItsEnd(at))
                .map(secret -> new SecretRevoked(id.value(), organization, secret.id(), Actor.SYSTEM, at))
                .toList();
    }

    RegistrationTokenIssued keepToken(ClientSecret token, Actor by, Instant at) {
        registrationToken = token.sha256();
        registrationTokenMadeAt = at;
        return new RegistrationTokenIssued(id.value(), organization, by, at);
    }

    /** Every change carries a number greater than all before, by which the other nodes find it. */
    void changed(long number, Instant at) {
        changeNumber = number;
        changedAt = at;
    }

    private SecretRevoked revoke(ApiSecret secret, Actor by, Instant at) {
        secret.revoke(at);
        return new SecretRevoked(id.value(), organization, secret.id(), by, at);
    }

    private static boolean endsBefore(ApiSecret secret, Instant when) {
        Instant end = secret.kept().endsAt();
        return end != null && end.isBefore(when);
    }

    public ClientId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    @Nullable
    Instant registrationTokenMadeAt() {
        return registrationToken == null ? null : registrationTokenMadeAt;
    }

    List<KeptSecret> secrets() {
        return secrets.stream().map(ApiSecret::kept).toList();
    }

    long changeNumber() {
        return changeNumber;
    }

    ApiClientDetails details() {
        return new ApiClientDetails(id, organization, thirdPartyId, applicationInformationId, createdAt, changedAt);
    }

    KnownClient known() {
        return new KnownClient(details(), secrets(), registrationToken);
    }
}
