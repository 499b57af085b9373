package com.pge.sharemydata.credential;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A customer's consent at the identity provider: a pushed request, a code, and tokens that are renewed until they are ended.
 * Every method throws {@link com.pge.sharemydata.shared.Unavailable} where the provider does not answer.
 */
public interface CodeFlow {

    /**
     * Pushes an authorization request as that client (RFC 9126): good once and for a minute.
     *
     * @param redirectUri the portal's own callback, which gets the code
     * @param codeChallenge of the company's software, S256
     * @return where to send the browser
     */
    URI push(ClientId client, TokenClass tokenClass, URI redirectUri, String state, @Nullable String codeChallenge);

    /**
     * Tokens for a code. Any try that fails burns the code.
     *
     * @param redirectUri the one the request was pushed with
     * @throws RefusedByIssuer where the code is unknown, used, over or another client's
     */
    IssuedTokens exchange(ClientId client, String code, URI redirectUri, @Nullable String codeVerifier);

    /**
     * New tokens for a refresh token, which is dead from then on; shown a second time it kills its successors too.
     *
     * @throws RefusedByIssuer where the token is dead
     */
    IssuedTokens refresh(ClientId client, String refreshToken);

    /** No token the person gave to the client works any longer; nothing happens where there is none. */
    void end(String subject, ClientId client);
}
