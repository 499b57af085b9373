package com.pge.sharemydata.review;

/** What a person says to a question of the checklist. */
public enum Answer {
    YES,
    NO,
    NOT_SURE
}
