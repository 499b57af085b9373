package com.pge.sharemydata.eligibility;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One imported version of the Commission's list.
 *
 * @param asOf the day the Commission issued it
 * @param companies on it
 */
public record ProhibitedListRow(
        ProhibitedListId id, LocalDate asOf, String fileName, int companies, String importer, Instant importedAt) {}
