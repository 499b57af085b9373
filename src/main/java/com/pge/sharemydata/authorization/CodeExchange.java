package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What a company's software, proven to be that client's, sends for a code. Never logged: {@code toString} hides it.
 *
 * @param testing whether it came to the test endpoint
 * @param redirectUri as sent; null where it was left out
 * @param onlyRedirectUri whether the company registered one only, which may then be left out; of no meaning where one was sent
 */
public record CodeExchange(
        ClientId client,
        boolean testing,
        String code,
        @Nullable String redirectUri,
        boolean onlyRedirectUri,
        @Nullable String verifier) {

    @Override
    public String toString() {
        return "CodeExchange[" + client + ", hidden]";
    }
}
