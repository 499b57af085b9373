package com.pge.sharemydata.organization;

/** Paths of this module's pages, as {@code @Route}s, mails and other modules' links spell them. */
public final class OrganizationLinks {

    public static final String START = "provider/start";
    public static final String TEAM = "provider/team";
    public static final String COMPANY = "provider/company";
    public static final String JOIN = "join";

    private OrganizationLinks() {}

    /** The page of an invitation. */
    public static String join(String token) {
        return "/" + JOIN + "/" + token;
    }
}
