package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.RuleViolation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of a code, once a person has agreed: to the identity provider for it, back with it, and on to the company.
 * Only the person who agreed can walk it, and only once to its end; until then it can be begun again.
 */
@Service
public class CodeHandovers {

    private static final String IS_SIGNED_IN = "isAuthenticated()";
    private static final int STATE_BYTES = 24;

    private final AuthorizationRequestRepository repository;
    private final AskingCompanies companies;
    private final CodeFlow flow;
    private final CodeCallbacks callbacks;
    private final AuthorizationCodes codes;
    private final AuthorizationBook book;
    private final CurrentActor actor;
    private final PortalAddress portal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CodeHandovers(
            AuthorizationRequestRepository repository,
            AskingCompanies companies,
            CodeFlow flow,
            CodeCallbacks callbacks,
            AuthorizationCodes codes,
            AuthorizationBook book,
            CurrentActor actor,
            PortalAddress portal,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.companies = companies;
        this.flow = flow;
        this.callbacks = callbacks;
        this.codes = codes;
        this.book = book;
        this.actor = actor;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Goes for the code. Where the identity provider is away nothing is lost: the same can be done again.
     *
     * @param testing whether it is asked for on the way of the tests
     * @throws com.pge.sharemydata.shared.Unavailable where the identity provider does not answer
     * @throws com.pge.sharemydata.credential.RefusedByIssuer where it does not know the client, not yet perhaps
     */
    @PreAuthorize(IS_SIGNED_IN)
    public Departure depart(AuthorizationRequestId id, boolean testing) {
        String state = state();
        RequestedAccess access = transact(() -> {
            AuthorizationRequest request = find(id, testing);
            request.depart(person(), sha256(state), clock.instant());
            requireWaiting(request);
            return request.access();
        });
        boolean permitted = companies
                .find(access.client().value(), testing)
                .filter(AskingSoftware::permitted)
                .isPresent();
        if (!permitted) {
            return new Departure(
                    fail(id, testing, state, AuthorizeProblem.NOT_PERMITTED).to(), state);
        }
        URI to = flow.push(
                access.client(),
                testing ? TokenClass.TEST : TokenClass.CUSTOMER,
                callbacks.of(testing),
                state,
                access.codeChallenge());
        return new Departure(to, state);
    }

    /**
     * Comes back with the code, keeps what it stands for, and goes on to the company.
     *
     * @param state of the departure, good once
     */
    @PreAuthorize(IS_SIGNED_IN)
    public HandedOver arrive(AuthorizationRequestId id, boolean testing, String state, String code) {
        return transact(() -> {
            AuthorizationRequest request = find(id, testing);
            RequestedAccess access = request.access();
            request.arrive(person(), sha256(state));
            requireWaiting(request);
            codes.issued(
                    code,
                    access.client(),
                    request.authorization(),
                    access.redirectUri(),
                    access.codeChallenge(),
                    person(),
                    scope(access),
                    testing);
            return new HandedOver(
                    access.organization(), access.wayBack(portal.baseUrl()).withCode(code));
        });
    }

    /** Comes back without a code, which the company is told. */
    @PreAuthorize(IS_SIGNED_IN)
    public HandedOver fail(AuthorizationRequestId id, boolean testing, String state, AuthorizeProblem problem) {
        return transact(() -> {
            AuthorizationRequest request = find(id, testing);
            RequestedAccess access = request.access();
            request.arrive(person(), sha256(state));
            return new HandedOver(
                    access.organization(), access.wayBack(portal.baseUrl()).with(problem));
        });
    }

    /** Between the consent and the code the customer may have taken it back, or its time may have run out. */
    private void requireWaiting(AuthorizationRequest request) {
        AuthorizationId given = request.authorization();
        if (given != null
                && book.find(given)
                        .filter(authorization -> authorization.status() == AuthorizationStatus.PENDING)
                        .isEmpty()) {
            throw new RuleViolation("authorize.error.expired");
        }
    }

    /** As the company asked for it; where it did not say, what it registered for. */
    private String scope(RequestedAccess access) {
        return Optional.ofNullable(access.scope())
                .or(() -> companies
                        .find(access.client().value(), access.testing())
                        .map(company -> EspiScope.ofCompany(
                                        company.registered(), company.client().thirdPartyId())
                                .value()))
                .orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
    }

    private AuthorizationRequest find(AuthorizationRequestId id, boolean testing) {
        return repository
                .lock(id)
                .filter(request -> request.access().testing() == testing)
                .orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
    }

    private <T> T transact(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(_ -> step.get()));
    }

    private String person() {
        return actor.person().subject();
    }

    private String state() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String sha256(String state) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * On the way to the code.
     *
     * @param to where the browser goes
     * @param state the portal's own, which the browser's session has to know when it comes back
     */
    public record Departure(URI to, String state) {

        @Override
        public String toString() {
            return "Departure[hidden]";
        }
    }

    /**
     * Back with an answer for the company.
     *
     * @param to where the browser goes: the company's redirect URI
     */
    public record HandedOver(OrganizationId organization, URI to) {

        @Override
        public String toString() {
            return "HandedOver[" + organization + "]";
        }
    }
}
