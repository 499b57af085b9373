package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;

/** Tokens that a person's consent gave to a client work no longer; the identity provider is to end its session too. */
record TokensEnded(ClientId client, String subject) {}
