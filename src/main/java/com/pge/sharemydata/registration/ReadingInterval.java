package com.pge.sharemydata.registration;

/** How finely usage is wanted. */
public enum ReadingInterval {
    HOURLY,
    QUARTER_HOURLY
}
