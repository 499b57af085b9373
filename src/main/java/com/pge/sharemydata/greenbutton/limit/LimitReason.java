package com.pge.sharemydata.greenbutton.limit;

/** Which limit a call was over. */
public enum LimitReason {
    HOUR,
    DAY,
    /** Too many at the same time. */
    AT_ONCE
}
