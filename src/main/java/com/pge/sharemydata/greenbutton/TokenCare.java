package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationTokens;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.authorization.LiveAuthorizations;
import com.pge.sharemydata.authorization.RefreshTokenState;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.directory.Permissions;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.shared.Unavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a company's software asks of its own tokens: whether they work, and to end them. Others' tokens are unknown ones. */
@Service
public class TokenCare {

    private final TokenVerifier verifier;
    private final AuthorizationTokens tokens;
    private final LiveAuthorizations authorizations;
    private final Standings standings;
    private final CustomerGrants customers;
    private final Clock clock;

    TokenCare(
            TokenVerifier verifier,
            AuthorizationTokens tokens,
            LiveAuthorizations authorizations,
            Standings standings,
            CustomerGrants customers,
            Clock clock) {
        this.verifier = verifier;
        this.tokens = tokens;
        this.authorizations = authorizations;
        this.standings = standings;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * What is told of a token that works.
     *
     * @param isRefresh a refresh token, whose end the authorization alone sets
     * @param authorization null for a token of the company itself
     */
    public record TokenState(
            boolean isRefresh,
            @Nullable Instant expiresAt,
            @Nullable AuthorizationId authorization) {}

    /** RFC 7662: the state of a token of this client; nothing for one that does not work or is another's. */
    public Optional<TokenState> inspect(ApiClientDetails client, @Nullable String token) {
        if (token == null) {
            throw new Refused(Refusal.NO_TOKEN_PARAMETER);
        }
        Permissions permits =
                standings.of(client.organization()).map(Standing::permits).orElse(null);
        if (permits == null) {
            return Optional.empty();
        }
        return verified(client, token)
                .flatMap(known -> access(known, permits))
                .or(() -> tokens.state(client.clientId(), token).flatMap(known -> refresh(known, permits)));
    }

    /** RFC 7009: ends a token of this client; nothing happens where there is no such token. */
    public void revoke(ApiClientDetails client, @Nullable String token) {
        if (token == null) {
            throw new Refused(Refusal.NO_TOKEN_PARAMETER);
        }
        Optional<VerifiedToken> access = verified(client, token);
        if (access.isEmpty()) {
            tokens.giveBack(client.clientId(), token, customers.software(client));
        } else if (access.get().tokenClass() == TokenClass.CUSTOMER) {
            tokens.dropAccessToken(client.clientId(), access.get().tokenId());
        } else {
            throw new Refused(Refusal.UNSUPPORTED_TOKEN);
        }
    }

    private Optional<TokenState> access(VerifiedToken known, Permissions permits) {
        return switch (known.tokenClass()) {
            case TEST -> state(known, permits.testTokens(), null);
            case CLIENT -> state(known, permits.liveReads(), null);
            case CUSTOMER ->
                authorizations
                        .byTokenId(known.tokenId())
                        .filter(live -> live.isOpen(clock.instant()))
                        .map(LiveAuthorization::id)
                        .flatMap(id -> state(known, permits.liveReads(), id));
        };
    }

    private static Optional<TokenState> state(VerifiedToken known, boolean opens, @Nullable AuthorizationId id) {
        return opens ? Optional.of(new TokenState(false, known.expiresAt(), id)) : Optional.empty();
    }

    private Optional<TokenState> refresh(RefreshTokenState known, Permissions permits) {
        boolean works = known.authorization() == null ? permits.testTokens() : permits.newLiveTokens() && known.open();
        return works ? Optional.of(new TokenState(true, null, known.authorization())) : Optional.empty();
    }

    private Optional<VerifiedToken> verified(ApiClientDetails client, String token) {
        try {
            return verifier.verify(token)
                    .filter(known -> known.clientId().equals(client.clientId().value()));
        } catch (Unavailable provider) {
            throw new Refused(Refusal.PROVIDER_DOWN);
        }
    }
}
