package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import java.util.List;

/** A customer as customer care and auditors see one: who it is, and every authorization, those in force first. */
public record CareCase(CustomerDetails customer, List<AuthorizationDetails> authorizations) {}
