package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;

/** Paths of this module's pages, as {@code @Route}s, mails and other modules' links spell them. */
public final class AuthorizationLinks {

    public static final String CUSTOMER = "customer";
    public static final String AUTHORIZATIONS = "customer/authorizations";
    public static final String REVIEW = "customer/review";
    public static final String REQUEST = "customer/authorize";
    public static final String LINK = "customer/link";

    public static final String COMPANY = "provider/authorizations";
    public static final String CARE = "admin/customers";

    private AuthorizationLinks() {}

    /** The page of one authorization, for its customer. */
    public static String authorization(AuthorizationId id) {
        return "/" + AUTHORIZATIONS + "/" + id;
    }

    /** One customer, for customer care and auditors. */
    public static String care(CustomerId customer) {
        return "/" + CARE + "/" + customer;
    }

    /** Where customer care enters a customer's paper form. */
    public static String paper(CustomerId customer) {
        return care(customer) + "/paper";
    }

    /** Where a customer who chose the company here decides. */
    public static String review(OrganizationId organization) {
        return "/" + REVIEW + "/" + organization;
    }
}
