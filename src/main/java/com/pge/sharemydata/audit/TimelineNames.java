package com.pge.sharemydata.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A module above that knows whose time-lines these are. */
public interface TimelineNames {

    /** Names by time-line; those it does not know are left out. */
    Map<UUID, String> named(Set<UUID> timelines);

    /** Time-lines whose name contains the text, a few at most. */
    Map<UUID, String> search(String text);
}
