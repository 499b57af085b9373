package com.pge.sharemydata.credential;

import java.time.Duration;

/**
 * An access token and its refresh token, just issued. Never logged: {@code toString} hides them.
 *
 * @param lifespan of the access token
 * @param subject the person they speak for
 * @param accessTokenId the access token's {@code jti}
 */
public record IssuedTokens(
        String accessToken, String refreshToken, Duration lifespan, String subject, String accessTokenId) {

    @Override
    public String toString() {
        return "IssuedTokens[" + accessTokenId + ", hidden]";
    }
}
