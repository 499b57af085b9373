package com.pge.sharemydata.authorization;

/** What a receipt tells of. */
public enum ReceiptKind {
    GIVEN,
    CHANGED,
    ENDED
}
