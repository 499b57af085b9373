package com.pge.sharemydata.connectivity;

import org.jspecify.annotations.Nullable;

/**
 * Where browsers go during the OAuth test.
 *
 * @param authorize ours, without a query
 * @param portal the company's page for new customers; null where it has named none
 * @param visit that page with what we tell it, scope and ThirdPartyID; null without page or client
 * @param redirect the first of the company's redirect addresses; null where it has named none
 * @param changePath the page of the portal on which the company changes its addresses
 */
public record FlowAddresses(
        String authorize,
        @Nullable String portal,
        @Nullable String visit,
        @Nullable String redirect,
        String changePath) {

    /** Whether the company has named what the test needs. */
    public boolean areComplete() {
        return portal != null && redirect != null;
    }
}
