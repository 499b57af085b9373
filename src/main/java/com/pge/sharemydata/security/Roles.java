package com.pge.sharemydata.security;

/** The realm roles of this portal, as the identity provider spells them. */
public final class Roles {

    /** A person who acts for a company or for oneself; what he may do there comes from the membership. */
    public static final String PROVIDER = "provider";

    public static final String CUSTOMER = "customer";
    public static final String REVIEWER = "reviewer";

    /** Everything a reviewer may do, and the second signature. The realm makes it a composite of {@link #REVIEWER}. */
    public static final String SENIOR_REVIEWER = "senior-reviewer";

    public static final String AUDITOR = "auditor";
    public static final String CUSTOMER_CARE = "customer-care";
    public static final String PROGRAM_ADMIN = "program-admin";

    /** For importing machines, not for people. */
    public static final String UTILITY_SYSTEM = "utility-system";

    private Roles() {}
}
