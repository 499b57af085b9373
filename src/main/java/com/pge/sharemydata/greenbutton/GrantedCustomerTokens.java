package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.credential.IssuedTokens;
import org.jspecify.annotations.Nullable;

/**
 * Tokens by which a company's software reads one customer's data.
 *
 * @param authorization null for those of the connection test
 * @param scope what was authorized, as ESPI writes it
 */
public record GrantedCustomerTokens(
        IssuedTokens tokens, @Nullable AuthorizationId authorization, String scope) implements Granted {}
