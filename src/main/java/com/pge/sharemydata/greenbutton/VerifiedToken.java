package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.credential.TokenClass;
import java.time.Instant;

/** What a token says whose signature, issuer and audience are right. */
record VerifiedToken(String clientId, TokenClass tokenClass, Instant expiresAt) {}
