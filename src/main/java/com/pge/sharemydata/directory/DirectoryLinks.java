package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;

/** Paths of this module's pages, as {@code @Route}s, mails and other modules' links spell them. */
public final class DirectoryLinks {

    public static final String COMPANIES = "companies";

    private DirectoryLinks() {}

    /** The public page of one company. */
    public static String company(OrganizationId organization) {
        return "/" + COMPANIES + "/" + organization;
    }
}
