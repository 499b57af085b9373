package com.pge.sharemydata.organization;

/** What a member may do for the organization; each includes the ones after it. */
public enum MemberRole {
    ADMIN,
    TECHNICAL,
    VIEWER;

    public boolean includes(MemberRole other) {
        return compareTo(other) <= 0;
    }
}
