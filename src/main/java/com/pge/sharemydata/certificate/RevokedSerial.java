package com.pge.sharemydata.certificate;

import java.time.Instant;

/** One line of a revocation list. */
public record RevokedSerial(String serial, Instant at, RevocationReason reason) {}
