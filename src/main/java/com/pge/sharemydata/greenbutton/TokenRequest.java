package com.pge.sharemydata.greenbutton;

import org.jspecify.annotations.Nullable;

/** What a company's software asks of a token endpoint, whichever shape it came in. */
public record TokenRequest(
        @Nullable String grantType,
        @Nullable ClientAuthentication client,
        @Nullable String scope,
        @Nullable String code,
        @Nullable String redirectUri,
        @Nullable String codeVerifier,
        @Nullable String refreshToken) {

    @Override
    public String toString() {
        return "TokenRequest[" + grantType + ", hidden]";
    }
}
