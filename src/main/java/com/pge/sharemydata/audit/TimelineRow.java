package com.pge.sharemydata.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a time-line.
 *
 * @param event the simple name of the event, put in words by {@code audit.<event>}
 */
public record TimelineRow(
        long id, Instant at, String actorSubject, String actorName, String event, Map<String, String> facts) {}
