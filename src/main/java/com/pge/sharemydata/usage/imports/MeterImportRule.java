package com.pge.sharemydata.usage.imports;

/** What an imported file and its rows have to be. */
public enum MeterImportRule {
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
    TIME_OF_USE,
    /** A meter reading that belongs to a usage point and has a type of reading in the feed. */
    METER_READING,
    /** Readings that are each the energy of one interval. */
    READING_TYPE,
    /** A billing period of whole days. */
    PERIOD,
    AMOUNT,
    CURRENCY,
    TARIFF,
    ITEM,
    /** A program with a status that ESPI knows. */
    PROGRAM,
    /** A feed or an entry of Atom, with something of ESPI to take in it. */
    FEED,
    /** Well-formed XML in UTF-8. */
    XML,
    /** No document type, and so no entities. */
    DOCUMENT_TYPE,
    /** No deeper, no longer and no more than a feed may be. */
    BOUNDS,
    SIZE,
    TIME,
    /** The file whose import is resumed. */
    SAME_FILE
}
