package com.pge.sharemydata.eligibility;

import java.util.Set;

/** The first two digits of federal tax ids: the IRS has given each to one of its offices, and some to none. */
final class EinPrefixes {

    /** Not on the IRS page "How EINs are assigned and valid EIN prefixes". */
    private static final Set<String> NEVER_ISSUED = Set.of(
            "00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97");

    private EinPrefixes() {}

    static boolean isIssued(String ein) {
        return !NEVER_ISSUED.contains(ein.substring(0, 2));
    }
}
