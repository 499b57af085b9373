package com.pge.sharemydata.greenbutton.own;

/** How much of a customer's usage is seen at once. */
public enum UsageSpan {
    DAY,
    MONTH,
    YEAR
}
