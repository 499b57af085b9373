package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;
import java.util.List;
import java.util.Locale;

/**
 * A customer with everything the utility delivers to him.
 *
 * @param number the utility's
 * @param name as on the bill
 * @param email on file at the utility
 * @param language of ours that serves the customer best
 */
public record CustomerDetails(
        CustomerId id, String number, String name, EmailAddress email, Locale language, List<AccountRow> accounts) {

    public CustomerDetails {
        accounts = List.copyOf(accounts);
    }

    /** The services of all accounts, those that have ended included. */
    public List<ServiceRow> services() {
        return accounts.stream().flatMap(account -> account.services().stream()).toList();
    }
}
