package com.pge.sharemydata.credential;

/** Whoever issues tokens for a company's client: the identity provider. */
public interface TokenIssuer {

    /**
     * An access token by client credentials, of the given class.
     *
     * @throws com.pge.sharemydata.shared.Unavailable where the issuer does not answer or does not know the client yet
     */
    IssuedToken clientCredentials(ClientId client, TokenClass tokenClass);
}
