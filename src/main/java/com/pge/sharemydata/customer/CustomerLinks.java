package com.pge.sharemydata.customer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of this module's pages, as {@code @Route}s, mails and other modules' links spell them. */
public final class CustomerLinks {

    public static final String HOME = "customer";
    public static final String FIND = "customer/find";
    public static final String CONFIRM = "customer/confirm";
    public static final String GUEST = "guest";
    public static final String GUEST_OPEN = "guest/open";
    public static final String GUEST_ARRIVED = "guest/arrived";
    public static final String IMPORTS = "admin/customers/imports";

    /** Which query parameter of {@link #GUEST} says where the guest is going. */
    public static final String ONWARD = "to";

    private CustomerLinks() {}

    /** The page where a customer without an online account proves himself, to go on to the given path afterwards. */
    public static String guest(OnwardPath onward) {
        return "/" + GUEST + "?" + ONWARD + "=" + URLEncoder.encode(onward.value(), StandardCharsets.UTF_8);
    }

    static String guestOpen(String token) {
        return "/" + GUEST_OPEN + "/" + token;
    }

    static String confirm(String token) {
        return "/" + CONFIRM + "/" + token;
    }
}
