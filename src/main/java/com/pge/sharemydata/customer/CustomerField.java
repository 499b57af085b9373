package com.pge.sharemydata.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the utility's systems say in one row of an import: a service agreement, with whom and where it is. */
public enum CustomerField {
    CUSTOMER_NUMBER(true, 20),
    CUSTOMER_NAME(true, 200),
    EMAIL(true, 254),
    LANGUAGE(false, 20),
    ACCOUNT_NUMBER(true, 20),
    ACCOUNT_POSTAL_CODE(true, 10),
    PREMISE_NUMBER(true, 20),
    STREET(true, 200),
    CITY(true, 100),
    STATE(true, 2),
    POSTAL_CODE(true, 10),
    SERVICE_ID(true, 20),
    COMMODITY(true, 20),
    CUSTOMER_CLASS(true, 20),
    RATE_SCHEDULE(true, 40),
    START_DATE(true, 10),
    END_DATE(false, 10);

    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

    private final boolean required;
    private final int longest;

    CustomerField(boolean required, int longest) {
        this.required = required;
        this.longest = longest;
    }

    /** The field of this name, however it is written; nothing for a field that is not ours. */
    static Optional<CustomerField> of(String title) {
        String name = BLANKS.matcher(title.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
        for (CustomerField field : values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** As headers and JSON spell it. */
    public String shown() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return required;
    }

    int longest() {
        return longest;
    }
}
