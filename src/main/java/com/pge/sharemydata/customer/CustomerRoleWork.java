package com.pge.sharemydata.customer;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Has the identity provider know who is a customer. The portal itself goes by its own table, so nobody waits for it. */
@Component
class CustomerRoleWork {

    private final IdentityAccounts accounts;

    CustomerRoleWork(IdentityAccounts accounts) {
        this.accounts = accounts;
    }

    // No transaction is open while the identity provider is asked.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PersonMatched event) {
        accounts.makeCustomer(event.subject());
    }
}
