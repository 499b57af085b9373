package com.pge.sharemydata.testing;

import com.pge.sharemydata.customer.CustomerImports;
import com.pge.sharemydata.customer.CustomerPeople;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ImportReport;
import com.pge.sharemydata.security.Roles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The customers of a local portal, brought in by the utility's own import at each start: the same again is no news. */
final class DemoCustomers {

    private static final String FILE = "/demo-customers.csv";

    /** Who signs in as which customer, by the utility's number. */
    private static final Map<String, String> PEOPLE = Map.of(
            "maria.alvarez@customer.example", "4182035517",
            "sam.carter@customer.example", "5027719346",
            "grace.lopez@bayfleet.example", "7715530028",
            "pat.quinn@selfmade.example", "8820163374");

    /** Whose meters count something; the five hundred charging stations are not among them, so that the demo stays quick. */
    private static final List<String> METERED = List.of("4182035517", "5027719346", "8820163374", "6304482190");

    private static final int METERED_MONTHS = 14;
    private static final int MANY = 500;

    private DemoCustomers() {}

    static void bring(LocalPortal portal) {
        take(portal, file());
        take(portal, many());
        var people = portal.bean(CustomerPeople.class);
        var customers = portal.bean(Customers.class);
        PEOPLE.forEach((email, number) -> people.link(
                DemoPerson.named(email).subject(), customers.ofNumber(number).orElseThrow()));
        DemoMeters.bring(portal, METERED, METERED_MONTHS);
    }

    static void take(LocalPortal portal, String csv) {
        ImportReport report = DemoPerson.ADMINISTRATOR.does(() -> imported(portal, csv), Roles.PROGRAM_ADMIN);
        if (report.refused() > 0 || !report.complete()) {
            throw new IllegalStateException("Customers of the demo are not sound: " + report.problems());
        }
    }

    private static ImportReport imported(LocalPortal portal, String csv) {
        try {
            return portal.bean(CustomerImports.class)
                    .importFile("demo-customers.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String file() {
        try (InputStream file = Objects.requireNonNull(DemoCustomers.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the columns. */
    static String header() {
        return file().lines().findFirst().orElseThrow();
    }

    /** One customer with five hundred charging stations on one account. */
    private static String many() {
        return header() + "\n"
                + IntStream.rangeClosed(1, MANY)
                        .mapToObj(number ->
                                ("7715530028,Bay Fleet Charging Inc,grace.lopez@bayfleet.example,en,4400917738-2,94103,"
                                                + "66200%1$05d,%2$d Harbor Way,Richmond,CA,94804,78800%1$05d,"
                                                + "ELECTRIC,COMMERCIAL,BEV-1,2021-04-01,")
                                        .formatted(number, 100 + 2 * number))
                        .collect(Collectors.joining("\n"));
    }
}
