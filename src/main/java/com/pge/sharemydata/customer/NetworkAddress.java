package com.pge.sharemydata.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose connection a request came over: an IPv4 address, or the /64 network of an IPv6 one, which one household has. */
public record NetworkAddress(String value) {

    private static final int GROUPS_OF_A_NETWORK = 4;
    private static final int LONGEST = 45;

    public NetworkAddress {
        value = value.contains(":") ? network(value) : value.strip();
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static String network(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("%.*", "");
        int gap = plain.indexOf("::");
        if (gap >= 0) {
            String[] before = plain.substring(0, gap).split(":", -1);
            long known = Arrays.stream(before).filter(group -> !group.isEmpty()).count();
            String zeros = ":0".repeat((int) Math.max(0, GROUPS_OF_A_NETWORK - known));
            plain = plain.substring(0, gap) + zeros;
            plain = plain.startsWith(":") ? plain.substring(1) : plain;
        }
        return Arrays.stream(plain.split(":", -1)).limit(GROUPS_OF_A_NETWORK).collect(Collectors.joining(":")) + "::";
    }
}
