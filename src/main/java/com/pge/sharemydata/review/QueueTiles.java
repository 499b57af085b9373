package com.pge.sharemydata.review;

/** The queue in four numbers. */
public record QueueTiles(long mine, long withoutReviewer, long secondReview, long late) {}
