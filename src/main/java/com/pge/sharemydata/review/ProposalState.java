package com.pge.sharemydata.review;

/** How far a proposal has come. */
public enum ProposalState {
    OPEN,
    CONFIRMED,
    /** Taken back by its proposer, or refused by somebody else. */
    DROPPED
}
