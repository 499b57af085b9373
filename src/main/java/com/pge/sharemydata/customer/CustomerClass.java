package com.pge.sharemydata.customer;

/** What a service is for; readings are hourly for homes and every 15 minutes for businesses. */
public enum CustomerClass {
    RESIDENTIAL,
    COMMERCIAL
}
