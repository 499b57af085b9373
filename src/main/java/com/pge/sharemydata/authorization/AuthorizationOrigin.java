package com.pge.sharemydata.authorization;

/** How an authorization came about. */
public enum AuthorizationOrigin {
    /** The customer chose the company here, and the company has no page of its own to send the customer to. */
    UTILITY,
    /** The company's software sent the customer here; only these have a code and customer tokens. */
    THIRD_PARTY,
    /** A customer who reads his own data. */
    SELF_ACCESS,
    /** A signed form, entered by customer care. */
    PAPER
}
