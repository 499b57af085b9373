package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.credential.TokenClass;
import java.time.Instant;

/**
 * What a token says whose signature, issuer and audience are right.
 *
 * @param tokenId its {@code jti}
 * @param subject the person, or the client's own service account
 */
record VerifiedToken(String clientId, TokenClass tokenClass, String tokenId, String subject, Instant expiresAt) {}
