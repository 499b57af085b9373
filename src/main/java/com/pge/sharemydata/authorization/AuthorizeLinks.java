package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.OnwardPath;
import java.util.Set;

/** Where browsers go while a company's software asks for a customer's authorization. */
public final class AuthorizeLinks {

    /** Where customers were sent before there was an API; the same as {@link #LIVE}. */
    public static final String MY_AUTHORIZATION = "/myAuthorization";

    public static final String LIVE = "/datacustodian/oauth/v2/authorize";
    public static final String TEST = "/datacustodian/test/oauth/v2/authorize";

    /** On the way to the code, after the consent. */
    public static final String PROCEED = LIVE + "/proceed";

    public static final String TEST_PROCEED = TEST + "/proceed";

    /** The page on which a company's own person plays the customer; the request's id follows. */
    public static final String TEST_REQUEST = "provider/authorize-test";

    /** What the portal's own port serves of the addresses that are the machine API's otherwise. */
    private static final Set<String> BROWSERS = Set.of(
            MY_AUTHORIZATION, LIVE, TEST, PROCEED, TEST_PROCEED, CodeCallbacks.LIVE_PATH, CodeCallbacks.TEST_PATH);

    private AuthorizeLinks() {}

    /** Whether browsers, and no software, ask for this path. */
    public static boolean areForBrowsers(String path) {
        return BROWSERS.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** All of them. */
    public static Set<String> forBrowsers() {
        return BROWSERS;
    }

    /** Where the customer decides on a request. */
    public static String request(AuthorizationRequestId id) {
        return "/" + AuthorizationLinks.REQUEST + "/" + id;
    }

    static String test(AuthorizationRequestId id) {
        return "/" + TEST_REQUEST + "/" + id;
    }

    static String guest(AuthorizationRequestId id) {
        return CustomerLinks.guest(new OnwardPath(request(id)));
    }

    static String proceed(AuthorizationRequestId id, boolean test) {
        return (test ? TEST_PROCEED : PROCEED) + "?request=" + id;
    }
}
