package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Tokens for customers' authorizations. Its callers are companies' software, whose client, certificate and standing the
 * machine API has checked.
 */
@Service
public class AuthorizationTokens {

    /** Each holds a database connection while the identity provider is asked: the pages need some as well. */
    private static final int MOST_AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 10;

    private final TokenBook book;
    private final Semaphore turnstile = new Semaphore(MOST_AT_ONCE, true);

    AuthorizationTokens(TokenBook book) {
        this.book = book;
    }

    /**
     * Tokens for a code; its authorization holds from now on.
     *
     * @throws GrantRefused where the code does not give any
     * @throws Unavailable where the identity provider does not answer
     */
    public CustomerTokens exchange(CodeExchange asked, Actor by) {
        return inTurn(() -> book.exchange(asked, by));
    }

    /**
     * New tokens for a refresh token; the same again for the same one within half a minute.
     *
     * @throws GrantRefused where the token is dead, or its authorization does not hold now
     * @throws Unavailable where the identity provider does not answer
     */
    public CustomerTokens refresh(ClientId client, String refreshToken, boolean testing) {
        return inTurn(() -> book.refresh(client, refreshToken, testing));
    }

    /** What a client's own refresh token stands for; nothing for a dead or foreign one. */
    public Optional<RefreshTokenState> state(ClientId client, String refreshToken) {
        return book.state(client, refreshToken);
    }

    /** Ends what the refresh token stands for: with it the company gives its authorization back. */
    public void giveBack(ClientId client, String refreshToken, Actor by) {
        book.giveBack(client, refreshToken, by);
    }

    /** Ends one access token of a client; its refresh token goes on working. */
    public void dropAccessToken(ClientId client, String tokenId) {
        book.dropAccessToken(client, tokenId);
    }

    private CustomerTokens inTurn(Supplier<CustomerTokens> work) {
        try {
            if (!turnstile.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("The identity provider", new TimeoutException("Too many wait for it"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The identity provider", interrupted);
        }
        try {
            return work.get();
        } finally {
            turnstile.release();
        }
    }
}
