package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;

/** Paths of this module's pages, as {@code @Route}s, mails and other modules' links spell them. */
public final class AuthorizationLinks {

    public static final String CUSTOMER = "customer";
    public static final String ADD = "customer/add";
    public static final String AUTHORIZATIONS = "customer/authorizations";
    public static final String REVIEW = "customer/review";
    public static final String REQUEST = "customer/authorize";
    public static final String LINK = "customer/link";

    /** The end of the path on which an authorization is changed. */
    public static final String CHANGE = "change";

    /** The end of the path on which it is told what went out by an authorization. */
    public static final String COVERAGE = "coverage";

    /** The query that asks for the confirmation on top of an authorization's page. */
    public static final String DONE = "done";

    /** The query that names the chosen company. */
    public static final String CHOSEN = "company";

    public static final String COMPANY = "provider/authorizations";
    public static final String CARE = "admin/customers";

    private AuthorizationLinks() {}

    /** The page of one authorization, for its customer. */
    public static String authorization(AuthorizationId id) {
        return "/" + AUTHORIZATIONS + "/" + id;
    }

    /** Right after something was agreed: the same page, with the confirmation and the receipt on top. */
    public static String done(AuthorizationId id) {
        return authorization(id) + "?" + DONE;
    }

    public static String change(AuthorizationId id) {
        return authorization(id) + "/" + CHANGE;
    }

    /** What went out by one authorization, for its customer. */
    public static String coverage(AuthorizationId id) {
        return authorization(id) + "/" + COVERAGE;
    }

    /** What came by one authorization, for its company. */
    public static String companyCoverage(AuthorizationId id) {
        return "/" + COMPANY + "/" + id + "/" + COVERAGE;
    }

    /** A version of the terms of sharing, as a PDF for everybody. */
    public static String terms(String version) {
        return "/terms/sharing/" + version + ".pdf";
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
