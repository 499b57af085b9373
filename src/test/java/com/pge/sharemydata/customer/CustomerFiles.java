package com.pge.sharemydata.customer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files as the utility's systems send them, with numbers that no other test uses. */
public final class CustomerFiles {

    static final String HEADER =
            Arrays.stream(CustomerField.values()).map(CustomerField::shown).collect(Collectors.joining(","));

    private CustomerFiles() {}

    /** One row; to be changed by its fields. */
    public record FileRow(Map<CustomerField, String> fields) {

        FileRow with(CustomerField field, String value) {
            var changed = new EnumMap<>(fields);
            changed.put(field, value);
            return new FileRow(changed);
        }

        String get(CustomerField field) {
            return fields.getOrDefault(field, "");
        }

        String csv() {
            return Arrays.stream(CustomerField.values()).map(this::get).collect(Collectors.joining(","));
        }

        String json() {
            return fields.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey().shown() + "\": \"" + entry.getValue() + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** An electric service of a new customer at a new address. */
    static FileRow row() {
        var fields = new EnumMap<CustomerField, String>(CustomerField.class);
        fields.put(CustomerField.CUSTOMER_NUMBER, number());
        fields.put(CustomerField.CUSTOMER_NAME, "Maria Alvarez");
        fields.put(CustomerField.EMAIL, "maria" + number() + "@customer.example");
        fields.put(CustomerField.LANGUAGE, "es");
        fields.put(CustomerField.ACCOUNT_NUMBER, number() + "-3");
        fields.put(CustomerField.ACCOUNT_POSTAL_CODE, "94607");
        fields.put(CustomerField.PREMISE_NUMBER, number());
        fields.put(CustomerField.STREET, "418 Linden Street");
        fields.put(CustomerField.CITY, "Oakland");
        fields.put(CustomerField.STATE, "CA");
        fields.put(CustomerField.POSTAL_CODE, "94607");
        fields.put(CustomerField.SERVICE_ID, number());
        fields.put(CustomerField.COMMODITY, "ELECTRIC");
        fields.put(CustomerField.CUSTOMER_CLASS, "RESIDENTIAL");
        fields.put(CustomerField.RATE_SCHEDULE, "E-TOU-C");
        fields.put(CustomerField.START_DATE, "2019-06-14");
        fields.put(CustomerField.END_DATE, "");
        return new FileRow(fields);
    }

    /** The same of a certain customer. */
    public static FileRow of(String customerNumber, String name, String email) {
        return row().with(CustomerField.CUSTOMER_NUMBER, customerNumber)
                .with(CustomerField.CUSTOMER_NAME, name)
                .with(CustomerField.EMAIL, email);
    }

    public static String csv(FileRow... rows) {
        return Stream.concat(Stream.of(HEADER), Stream.of(rows).map(FileRow::csv))
                .collect(Collectors.joining("\n"));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ImportReport take(CustomerImports imports, String text) {
        try {
            return imports.importFile("customers.csv", stream(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static String number() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }
}
