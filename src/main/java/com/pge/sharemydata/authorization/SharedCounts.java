package com.pge.sharemydata.authorization;

/** How many customers share with a company, did, or decided not to. */
public record SharedCounts(long active, long frozen, long over, long denied) {}
