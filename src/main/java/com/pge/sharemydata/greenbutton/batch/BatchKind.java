package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.greenbutton.espi.EspiLinks;

/** What a batch is of. */
public enum BatchKind {
    /** The meters and bills of one authorization. */
    SUBSCRIPTION,
    /** Those of all authorizations of a company. */
    BULK,
    /** Who the customers of all authorizations are. */
    BULK_CUSTOMERS;

    /** Where it is, absolute. */
    public String address(EspiLinks links, String resource) {
        return switch (this) {
            case SUBSCRIPTION -> links.subscription(resource);
            case BULK -> links.bulk(resource);
            case BULK_CUSTOMERS -> links.bulkCustomers(resource);
        };
    }
}
