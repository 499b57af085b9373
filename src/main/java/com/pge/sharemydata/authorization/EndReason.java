package com.pge.sharemydata.authorization;

/** Why an authorization is over. */
public enum EndReason {
    CANCELLED_BY_CUSTOMER(AuthorizationStatus.REVOKED),
    CANCELLED_BY_COMPANY(AuthorizationStatus.REVOKED),
    DATE_REACHED(AuthorizationStatus.ENDED),
    /** The customer made a new one with the same company. */
    REPLACED(AuthorizationStatus.ENDED),
    COMPANY_LEFT(AuthorizationStatus.ENDED),
    COMPANY_REVOKED(AuthorizationStatus.ENDED),
    /** The company's software never fetched its tokens. */
    CODE_NOT_USED(AuthorizationStatus.ENDED),
    /** None of its services is the customer's any more. */
    SERVICE_ENDED(AuthorizationStatus.ENDED);

    private final AuthorizationStatus status;

    EndReason(AuthorizationStatus status) {
        this.status = status;
    }

    AuthorizationStatus status() {
        return status;
    }
}
