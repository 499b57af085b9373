package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;

/** Where the days of an authorization are as a file. */
public final class CoverageLinks {

    static final String CUSTOMER = "/coverage/customer/{id}.csv";
    static final String COMPANY = "/coverage/company/{id}.csv";

    private CoverageLinks() {}

    public static String customer(AuthorizationId id) {
        return CUSTOMER.replace("{id}", id.toString());
    }

    public static String company(AuthorizationId id) {
        return COMPANY.replace("{id}", id.toString());
    }
}
