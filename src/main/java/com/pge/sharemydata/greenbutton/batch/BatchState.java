package com.pge.sharemydata.greenbutton.batch;

/** What is to be done about a batch. Whether there is something to fetch is another question: an older file may be. */
enum BatchState {
    /** The company does not know yet that it was taken on: nobody may tell it that it is ready. */
    ASKED,
    WAITING,
    /** By a job that works on it, or that was killed at it. */
    BUILDING,
    READY,
    /** Is tried again later. */
    FAILED
}
