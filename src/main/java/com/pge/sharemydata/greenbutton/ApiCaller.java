package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.organization.OrganizationId;

/** The company's software that makes a call, proven by its certificate and a token. */
public record ApiCaller(ApiClientDetails client, TokenKind token) {

    public OrganizationId organization() {
        return client.organization();
    }
}
