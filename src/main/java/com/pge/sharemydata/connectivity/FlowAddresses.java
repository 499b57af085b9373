package com.pge.sharemydata.connectivity;

import org.jspecify.annotations.Nullable;

/**
 * Where browsers go during the OAuth test.
 *
 * @param authorize ours, without a query
 * @param portal the company's page for new customers; null where it has named none
 * @param redirect the first of the company's redirect addresses; null where it has named none
 */
public record FlowAddresses(
        String authorize,
        @Nullable String portal,
        @Nullable String redirect) {}
