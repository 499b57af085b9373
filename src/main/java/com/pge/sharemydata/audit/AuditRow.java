package com.pge.sharemydata.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the whole trail: the time-line it stands on, if any, and the line itself. */
public record AuditRow(@Nullable UUID timeline, TimelineRow line) {}
