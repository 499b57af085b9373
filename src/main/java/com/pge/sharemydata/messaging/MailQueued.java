package com.pge.sharemydata.messaging;

import java.time.Instant;

/** A mail waits to be delivered. No event of the business, and so not on any time-line. */
public record MailQueued(MailId mail, Instant at) {}
