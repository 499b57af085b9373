package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The company's software that makes a call, proven by its certificate and a token.
 *
 * @param opened the authorization of a customer's token; null for any other token
 */
public record ApiCaller(
        ApiClientDetails client, TokenKind token, @Nullable LiveAuthorization opened) {

    ApiCaller(ApiClientDetails client, TokenKind token) {
        this(client, token, null);
    }

    public @Nullable AuthorizationId authorization() {
        return opened == null ? null : opened.id();
    }

    public OrganizationId organization() {
        return client.organization();
    }
}
