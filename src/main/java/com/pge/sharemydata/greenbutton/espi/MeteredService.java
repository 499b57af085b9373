package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;

/**
 * A service that a customer shares.
 *
 * @param usagePoint its public id
 * @param since when the service began
 */
public record MeteredService(String usagePoint, boolean gas, Instant since) {}
