package com.pge.sharemydata.customer;

/** What showed that a person is a certain customer. */
public enum MatchedBy {
    /** The utility's own login, which named the customer. */
    LOGIN,
    /** A confirmed e-mail address that is the one on file. */
    EMAIL,
    /** What stands on a bill, and where needed a link to the address on file. */
    BILL,
    /** The same for a guest. */
    GUEST,
    /** The utility itself. */
    UTILITY
}
