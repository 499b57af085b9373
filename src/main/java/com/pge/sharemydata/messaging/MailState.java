package com.pge.sharemydata.messaging;

/** How far a mail has come. */
public enum MailState {
    /** Not tried yet. */
    PENDING,
    /** The mail server took it. */
    SENT,
    /** The last try failed; it is tried again by itself for some hours. */
    FAILED
}
