package com.pge.sharemydata.authorization;

import java.time.Instant;

/** A receipt in a list. */
public record ReceiptRow(ReceiptId id, ReceiptKind kind, Instant at) {}
