package com.pge.sharemydata.security;

import java.util.Map;

/**
 * What the utility's own login told of a person, where sign-in goes there too.
 *
 * @param used whether the person came by it this time
 * @param customerNumber empty where it named no customer
 */
public record UtilityLogin(boolean used, String customerNumber) {

    /** Claims of the identity token, as the realm's client of the portal names them. */
    private static final String SOURCE = "identity_provider";

    private static final String CUSTOMER_NUMBER = "utility_customer_number";

    /** The realm's name of the utility's login. */
    private static final String UTILITY = "utility";

    /** Reads the claims of an identity token. */
    public static UtilityLogin of(Map<String, Object> claims) {
        String number = claims.get(CUSTOMER_NUMBER) instanceof String text ? text.strip() : "";
        return new UtilityLogin(UTILITY.equals(claims.get(SOURCE)), number);
    }
}
