package com.pge.sharemydata.organization;

/** What kind of user of the program an organization is; most rules ask for it. */
public enum UserType {
    STANDARD,
    ENERGY_EFFICIENCY_FINANCE,
    COMMUNITY_CHOICE_AGGREGATOR,
    /** A customer, or an entity, that wants its own data by API. */
    SELF_ACCESS;

    /** Third parties have a federal tax id; a self-access person is not asked for one. */
    public boolean isThirdParty() {
        return this != SELF_ACCESS;
    }
}
