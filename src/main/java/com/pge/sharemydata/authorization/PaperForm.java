package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import java.time.LocalDate;

/**
 * A signed paper form (CISR-SMD) as customer care types it in.
 *
 * @param consent what the customer filled in; its request is null
 * @param signedOn the date beside the signature, in California
 * @param fileName of the scan
 */
public record PaperForm(CustomerId customer, Consent consent, LocalDate signedOn, String fileName) {}
