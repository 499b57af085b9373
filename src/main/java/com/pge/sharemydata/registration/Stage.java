package com.pge.sharemydata.registration;

/** Where a company stands on its way, in the words its people read. Derived, never stored. */
public enum Stage {
    PREPARING(WaitingOn.YOU),
    /** Declined with reasons that can be mended; a new draft has everything. */
    CORRECTING(WaitingOn.YOU),
    /** The tests were not passed in time; a new draft has everything. */
    EXPIRED(WaitingOn.YOU),
    /** An approved version is in force while a new one is written. */
    CHANGING(WaitingOn.YOU),
    IN_LINE(WaitingOn.US),
    IN_REVIEW(WaitingOn.US),
    ON_HOLD(WaitingOn.US),
    SECOND_REVIEW(WaitingOn.US),
    ANSWERING(WaitingOn.YOU),
    /** Approved; the tests are outstanding. */
    CONNECTING(WaitingOn.YOU),
    /** Approved and tested, but customers do not find it yet. */
    UNLISTED(WaitingOn.YOU),
    LIVE(WaitingOn.NOBODY),
    PAUSED(WaitingOn.NOBODY),
    DECLINED(WaitingOn.NOBODY),
    WITHDRAWN(WaitingOn.NOBODY),
    SUSPENDED(WaitingOn.US),
    ENDED(WaitingOn.NOBODY);

    private final WaitingOn waitingOn;

    Stage(WaitingOn waitingOn) {
        this.waitingOn = waitingOn;
    }

    public WaitingOn waitingOn() {
        return waitingOn;
    }
}
