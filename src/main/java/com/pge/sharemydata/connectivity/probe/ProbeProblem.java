package com.pge.sharemydata.connectivity.probe;

/** What may be wrong with a layer; the words for its likely cause and for what to do stand in the bundle. */
public enum ProbeProblem {
    UNKNOWN_HOST,
    DNS_SILENT,
    PRIVATE_ADDRESS,
    CONNECTION_REFUSED,
    CONNECTION_SILENT,
    UNREACHABLE,
    NO_TLS,
    OLD_TLS,
    TLS_REFUSED,
    CERTIFICATE_DEMANDED,
    SELF_SIGNED,
    INCOMPLETE_CHAIN,
    UNTRUSTED,
    EXPIRED,
    EXPIRES_SOON,
    NOT_YET_VALID,
    WRONG_HOST,
    NO_ANSWER,
    NO_HTTP,
    LARGE_HEADERS,
    TOO_SLOW,
    LEADS_ON,
    NOT_FOUND,
    SERVER_ERROR,
    NOT_TAKEN
}
