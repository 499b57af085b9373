package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The company's software that makes a call, proven by its certificate and a token.
 *
 * @param authorization that a customer's token opens; null for any other token
 */
public record ApiCaller(
        ApiClientDetails client, TokenKind token, @Nullable AuthorizationId authorization) {

    ApiCaller(ApiClientDetails client, TokenKind token) {
        this(client, token, null);
    }

    public OrganizationId organization() {
        return client.organization();
    }
}
