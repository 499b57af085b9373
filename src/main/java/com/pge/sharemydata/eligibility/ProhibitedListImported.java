package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new version of the Commission's list is in force; every organization is screened again. */
public record ProhibitedListImported(ProhibitedListId list, LocalDate asOf, int companies, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public @Nullable UUID timeline() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("list", asOf.toString(), "companies", Integer.toString(companies));
    }
}
