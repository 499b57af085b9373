package com.pge.sharemydata.usage;

/** What an imported row has to be. */
public enum ReadingRule {
    /** The header names all columns that are needed, each once. */
    COLUMNS,
    /** No longer than a row may be. */
    ROW_LENGTH,
    /** A service that somebody had on that day. */
    SERVICE,
    /** A unit of that service's commodity. */
    UNIT,
    /** A direction and a length of steps that are known for that unit. */
    CHANNEL,
    /** A time at which one of the day's steps begins. */
    START,
    /** Nothing that has not happened yet. */
    PAST,
    VALUE,
    COST,
    QUALITY,
    TIME_OF_USE
}
