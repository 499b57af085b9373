package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.IssuedTokens;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for a company's software, and by which authorization.
 *
 * @param authorization as it holds with these tokens; null for those of the connection test
 * @param scope as the company asked for it
 */
public record CustomerTokens(IssuedTokens tokens, @Nullable AuthorizationDetails authorization, String scope) {

    /** What the tokens open; null for those of the connection test. */
    public @Nullable AuthorizationId opens() {
        return authorization == null ? null : authorization.id();
    }
}
