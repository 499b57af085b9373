package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;

/**
 * A customer in a list.
 *
 * @param services how many there are, those that have ended included
 */
public record CustomerRow(CustomerId id, String number, String name, EmailAddress email, int services) {}
