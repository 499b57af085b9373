package com.pge.sharemydata.status;

import java.util.List;

/** What people and companies' software use of the portal, and what it stands on. */
public enum ServicePart {
    /** Tokens and data for companies' software. */
    API,
    PAGES,
    SIGN_IN,
    MAIL,
    DATABASE;

    /** Those that maintenance is announced for: whatever stands behind them. */
    public static final List<ServicePart> ANNOUNCED = List.of(API, PAGES, SIGN_IN, MAIL);
}
