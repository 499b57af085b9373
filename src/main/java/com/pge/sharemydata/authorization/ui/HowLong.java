package com.pge.sharemydata.authorization.ui;

/** How long a customer shares. */
enum HowLong {
    ONE_YEAR,
    TWO_YEARS,
    UNTIL_A_DAY,
    UNTIL_STOPPED
}
