package com.pge.sharemydata.usage.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of bills, in any order. */
enum BillColumn {
    SERVICE_ID(true),
    FIRST_DAY(true),
    LAST_DAY(true),
    /** In dollars, as all amounts. */
    AMOUNT(true),
    CONSUMPTION(true),
    UNIT(true),
    ADDITIONAL(false),
    QUALITY(false),
    TARIFF(false),
    /** A row with a note is a line of the bill in the row before. */
    ITEM_NOTE(false),
    ITEM_KIND(false),
    ITEM_AMOUNT(false),
    ITEM_UNIT_COST(false);

    private final boolean required;

    BillColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<BillColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(title.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
