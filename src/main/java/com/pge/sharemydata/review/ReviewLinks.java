package com.pge.sharemydata.review;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationId;

/** Paths of the back office's pages. */
public final class ReviewLinks {

    public static final String QUEUE = "admin";
    public static final String CASE = "admin/case";
    public static final String COMPANIES = "admin/companies";
    public static final String COMPANY = "admin/company";

    private ReviewLinks() {}

    public static String queue(QueueFilter filter) {
        return "/" + QUEUE + "?show=" + filter.path();
    }

    public static String caseOf(RegistrationId id) {
        return "/" + CASE + "/" + id;
    }

    /** A case, open at one piece of its evidence. */
    public static String caseOf(RegistrationId id, String evidence, int page) {
        return caseOf(id) + "?evidence=" + evidence + "&page=" + page;
    }

    public static String company(OrganizationId id) {
        return "/" + COMPANY + "/" + id;
    }
}
