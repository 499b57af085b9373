package com.pge.sharemydata.review;

import com.pge.sharemydata.registration.RegistrationRow;

/**
 * A case in the queue.
 *
 * @param late our turn for longer than promised
 */
public record QueueRow(RegistrationRow registration, Turn turn, boolean late) {}
