package com.pge.sharemydata.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of the Commission's list, under the names people give them. */
enum ListColumn {
    NAME(true, 300, "name", "company", "companyname", "legalname", "organization", "thirdparty", "entity"),
    ALIASES(false, 1000, "aliases", "alias", "aka", "alsoknownas", "dba", "othernames", "tradename"),
    EIN(false, 40, "ein", "fein", "taxid", "federaltaxid", "employeridentificationnumber"),
    REASON(true, 1000, "reason", "cause", "basis", "grounds", "decision"),
    SINCE(true, 40, "since", "date", "effective", "effectivedate", "prohibitedsince", "dateadded");

    private final boolean required;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> names;

    ListColumn(boolean required, int longest, String... names) {
        this.required = required;
        this.longest = longest;
        this.names = Set.of(names);
    }

    /** Case, spaces, hyphens and underscores of a header do not matter. */
    static Optional<ListColumn> of(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    boolean isRequired() {
        return required;
    }

    int longest() {
        return longest;
    }

    /** As problems name it. */
    String shown() {
        return name().toLowerCase(Locale.ROOT);
    }
}
