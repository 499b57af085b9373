package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives tokens for codes and for refresh tokens. The code's or token's row is locked while the identity provider is asked,
 * so that each is used once whatever comes at the same moment. A refusal is committed: a used code stays used.
 */
@Component
@Transactional(noRollbackFor = GrantRefused.class)
class TokenBook {

    private static final String BURNT = "invalid_grant";

    private final AuthorizationCodeRepository codes;
    private final AuthorizationTokenRepository tokens;
    private final LiveAuthorizationTable live;
    private final AuthorizationBook book;
    private final AuthorizationReader reader;
    private final AuthorizationNews news;
    private final CodeFlow flow;
    private final CodeCallbacks callbacks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenBook(
            AuthorizationCodeRepository codes,
            AuthorizationTokenRepository tokens,
            LiveAuthorizationTable live,
            AuthorizationBook book,
            AuthorizationReader reader,
            AuthorizationNews news,
            CodeFlow flow,
            CodeCallbacks callbacks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.live = live;
        this.book = book;
        this.reader = reader;
        this.news = news;
        this.flow = flow;
        this.callbacks = callbacks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED, noRollbackFor = GrantRefused.class)
    CustomerTokens exchange(CodeExchange asked, Actor by) {
        Instant now = clock.instant();
        AuthorizationCode code =
                codes.lock(SecretHash.of(asked.code())).orElseThrow(() -> new GrantRefused(GrantProblem.CODE_UNKNOWN));
        code.foreign(asked).ifPresent(TokenBook::refuse);
        if (code.isUsed()) {
            // RFC 6749, 4.1.2
            tokens.byCode(code.hash()).flatMap(tokens::lock).ifPresent(token -> end(token, now));
            throw new GrantRefused(GrantProblem.CODE_USED);
        }
        code.problem(asked, now).ifPresent(TokenBook::refuse);
        AuthorizationId authorization = code.authorization();
        if (authorization != null) {
            requirePending(live.byId(authorization), now);
        }
        code.use(now);
        IssuedTokens issued = ask(
                () -> flow.exchange(asked.client(), asked.code(), callbacks.of(asked.testing()), asked.verifier()),
                GrantProblem.CODE_UNKNOWN);
        if (!issued.subject().equals(code.subject())) {
            // These tokens are forgotten unseen: without a row in here they open nothing.
            refuse(GrantProblem.PERSON_OTHER);
        }
        if (authorization != null) {
            activate(authorization, by, now);
        }
        tokens.save(new AuthorizationToken(code, asked, issued, now));
        return new CustomerTokens(issued, details(authorization), code.scope());
    }

    CustomerTokens refresh(ClientId client, String refreshToken, boolean testing) {
        String hash = SecretHash.of(refreshToken);
        AuthorizationToken token = locked(hash)
                .filter(found -> found.isOf(client, testing) && found.works())
                .orElseThrow(() -> new GrantRefused(GrantProblem.REFRESH_TOKEN_DEAD));
        Instant now = clock.instant();
        AuthorizationId authorization = token.authorization();
        if (authorization != null) {
            requireOpen(live.byId(authorization), now);
        }
        if (!token.isCurrent(hash)) {
            return new CustomerTokens(repeated(token, hash, refreshToken, now), details(authorization), token.scope());
        }
        IssuedTokens issued = renewed(token, refreshToken, now);
        token.renew(issued, AnswerSeal.seal(issued, refreshToken), now);
        tell(token);
        return new CustomerTokens(issued, details(authorization), token.scope());
    }

    /** What this refresh token stands for, where it is this client's and works. */
    @Transactional(readOnly = true)
    Optional<RefreshTokenState> state(ClientId client, String refreshToken) {
        return tokens.byRefreshToken(SecretHash.of(refreshToken))
                .flatMap(tokens::findById)
                .filter(token -> token.client().equals(client) && token.works())
                .map(token -> new RefreshTokenState(token.authorization(), isOpen(token.authorization())));
    }

    private boolean isOpen(@Nullable AuthorizationId authorization) {
        return authorization == null
                || live.byId(authorization)
                        .filter(one -> one.isOpen(clock.instant()))
                        .isPresent();
    }

    /** RFC 7009, 2.1: with its refresh token a grant is over. */
    void giveBack(ClientId client, String refreshToken, Actor by) {
        locked(SecretHash.of(refreshToken))
                .filter(token -> token.client().equals(client) && token.works())
                .ifPresent(token -> {
                    AuthorizationId authorization = token.authorization();
                    if (authorization == null) {
                        end(token, clock.instant());
                    } else {
                        book.end(authorization, EndReason.CANCELLED_BY_COMPANY, by);
                    }
                });
    }

    void dropAccessToken(ClientId client, String tokenId) {
        tokens.byAccessToken(tokenId)
                .flatMap(tokens::lock)
                .filter(token -> token.client().equals(client))
                .ifPresent(token -> {
                    token.dropAccessToken();
                    tell(token);
                });
    }

    /** An authorization is over, and its tokens with it. */
    void endOf(AuthorizationId authorization) {
        tokens.working(authorization).flatMap(tokens::lock).ifPresent(token -> end(token, clock.instant()));
    }

    private void end(AuthorizationToken token, Instant at) {
        if (token.works()) {
            events.publishEvent(token.end(at));
            tell(token);
        }
    }

    private void activate(AuthorizationId authorization, Actor by, Instant now) {
        Authorization pending = book.lock(authorization);
        // The customer, or the time, may have been faster than the identity provider.
        if (pending.status() != AuthorizationStatus.PENDING || pending.term().isOver(now)) {
            refuse(GrantProblem.AUTHORIZATION_OVER);
        }
        book.activate(pending, by);
    }

    private @Nullable AuthorizationDetails details(@Nullable AuthorizationId authorization) {
        return authorization == null
                ? null
                : book.find(authorization).map(reader::details).orElseThrow();
    }

    private static void requirePending(Optional<LiveAuthorization> found, Instant now) {
        Instant end = found.map(LiveAuthorization::endsAt).orElse(null);
        boolean waits =
                found.filter(one -> one.status() == AuthorizationStatus.PENDING).isPresent();
        if (!waits || (end != null && !now.isBefore(end))) {
            refuse(GrantProblem.AUTHORIZATION_OVER);
        }
    }

    private static void requireOpen(Optional<LiveAuthorization> found, Instant now) {
        if (found.filter(one -> one.status() == AuthorizationStatus.FROZEN).isPresent()) {
            refuse(GrantProblem.AUTHORIZATION_WAITS);
        }
        if (found.filter(one -> one.isOpen(now)).isEmpty()) {
            refuse(GrantProblem.AUTHORIZATION_OVER);
        }
    }

    private IssuedTokens renewed(AuthorizationToken token, String refreshToken, Instant now) {
        try {
            return ask(() -> flow.refresh(token.client(), refreshToken), GrantProblem.REFRESH_TOKEN_DEAD);
        } catch (GrantRefused dead) {
            end(token, now);
            throw dead;
        }
    }

    private static IssuedTokens repeated(AuthorizationToken token, String hash, String refreshToken, Instant now) {
        byte @Nullable [] sealed = token.answerFor(hash, now);
        if (sealed == null) {
            throw new GrantRefused(GrantProblem.REFRESH_TOKEN_DEAD);
        }
        return AnswerSeal.open(sealed, refreshToken);
    }

    private Optional<AuthorizationToken> locked(String refreshHash) {
        Optional<UUID> id = tokens.byRefreshToken(refreshHash).or(() -> tokens.byRefreshTokenBefore(refreshHash));
        return id.flatMap(tokens::lock);
    }

    private void tell(AuthorizationToken token) {
        AuthorizationId authorization = token.authorization();
        if (authorization != null) {
            news.tell(authorization);
        }
    }

    /** Only what the identity provider says of the grant is an answer; that it does not know the client is a delay. */
    private static IssuedTokens ask(Supplier<IssuedTokens> question, GrantProblem burnt) {
        try {
            return question.get();
        } catch (RefusedByIssuer refused) {
            if (refused.error().equals(BURNT)) {
                throw new GrantRefused(burnt);
            }
            throw new Unavailable("The identity provider", refused);
        }
    }

    private static void refuse(GrantProblem problem) {
        throw new GrantRefused(problem);
    }
}
