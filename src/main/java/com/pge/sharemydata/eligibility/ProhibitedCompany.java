package com.pge.sharemydata.eligibility;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company that the Commission prohibits from receiving customers' data.
 *
 * @param line of the imported file
 * @param aliases other names of it, with semicolons between; empty for none
 * @param ein nine digits, null where the list has none
 */
@Embeddable
public record ProhibitedCompany(
        int line, String name, String aliases, @Nullable String ein, String reason, LocalDate since) {

    /** Its name, then its aliases. */
    List<String> names() {
        return Stream.concat(Stream.of(name), Stream.of(aliases.split(";")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
