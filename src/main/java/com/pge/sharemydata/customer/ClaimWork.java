package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.IdentityAccounts.Found;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Judges claims after their transaction: what follows from a right one must not show in the answer to the person who made
 * it. A try that failed comes again from the publication registry.
 */
@Component
class ClaimWork {

    private final ClaimJudge judge;
    private final IdentityAccounts accounts;

    ClaimWork(ClaimJudge judge, IdentityAccounts accounts) {
        this.judge = judge;
        this.accounts = accounts;
    }

    // Each step of the judge is a transaction; none is open while the identity provider is asked.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ClaimMade event) {
        Optional<Claim> open = judge.open(event.claim());
        open.ifPresent(this::judge);
    }

    private void judge(Claim claim) {
        Optional<CustomerDetails> customer = judge.customerOf(claim.facts());
        String subject = claim.subject();
        if (subject == null) {
            customer.ifPresent(found -> welcome(claim, found));
        } else {
            customer.ifPresent(found -> judge.answer(claim, subject, found));
        }
        judge.close(claim);
    }

    private void welcome(Claim claim, CustomerDetails customer) {
        Found account = accounts.guest(customer.email(), customer.name(), customer.language());
        judge.admit(claim, account, customer);
    }
}
