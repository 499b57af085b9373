package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerField;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.CustomerImports;
import com.pge.sharemydata.customer.CustomerPeople;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A person who is a customer of the utility, with electricity and gas at each of some addresses. */
public final class BilledCustomer {

    private final ApplicationContext portal;
    private final String subject;
    private final CustomerDetails details;

    public BilledCustomer(ApplicationContext portal, String subject, int addresses) {
        this.portal = portal;
        this.subject = subject;
        String number = number();
        String account = number();
        String header = Arrays.stream(CustomerField.values())
                .map(CustomerField::shown)
                .collect(Collectors.joining(",", "", "\n"));
        String csv = IntStream.range(0, addresses)
                .mapToObj(address -> line(number, account, address, "ELECTRIC") + line(number, account, address, "GAS"))
                .collect(Collectors.joining("", header, ""));
        var _ = as("system", Roles.UTILITY_SYSTEM, () -> {
            try {
                return portal.getBean(CustomerImports.class)
                        .importFile("customers.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        CustomerId id = portal.getBean(Customers.class).ofNumber(number).orElseThrow();
        portal.getBean(CustomerPeople.class).link(subject, id);
        this.details = portal.getBean(Customers.class).details(id);
    }

    public CustomerDetails details() {
        return details;
    }

    /** His first electric service. */
    public ServiceRow electric() {
        return details.services().stream()
                .filter(service -> service.commodity() == Commodity.ELECTRIC)
                .findFirst()
                .orElseThrow();
    }

    /** Shares his use of energy at all addresses with the company, until he changes his mind. */
    public AuthorizationId shares(OrganizationId company) {
        return shares(company, null);
    }

    /** The same up to a day. */
    public AuthorizationId shares(OrganizationId company, @Nullable LocalDate lastDay) {
        return share(portal, subject, company, lastDay);
    }

    /** Does so as whoever is a customer already, by the way that the review page takes. */
    public static AuthorizationId share(
            ApplicationContext portal, String subject, OrganizationId company, @Nullable LocalDate lastDay) {
        Consents consents = portal.getBean(Consents.class);
        return as(subject, Roles.CUSTOMER, () -> {
            ConsentOffer offer = consents.offer(company);
            return consents.give(new Consent(
                    offer.submission(),
                    company,
                    offer.version(),
                    Set.of(DataCategory.USAGE),
                    offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                    lastDay,
                    offer.terms(),
                    null));
        });
    }

    private static String line(String number, String account, int address, String commodity) {
        return Arrays.stream(CustomerField.values())
                .map(field -> value(field, number, account, address, commodity))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String value(CustomerField field, String number, String account, int address, String commodity) {
        return switch (field) {
            case CUSTOMER_NUMBER -> number;
            case CUSTOMER_NAME -> "Maria Alvarez";
            case EMAIL -> "maria" + number + "@customer.example";
            case LANGUAGE -> "en";
            case ACCOUNT_NUMBER -> account + "-3";
            case PREMISE_NUMBER -> Integer.toString(address) + number.substring(1);
            case STREET -> (400 + address) + " Linden Street";
            case CITY -> "Oakland";
            case STATE -> "CA";
            case ACCOUNT_POSTAL_CODE, POSTAL_CODE -> "94607";
            case SERVICE_ID -> number();
            case COMMODITY -> commodity;
            case CUSTOMER_CLASS -> "RESIDENTIAL";
            case RATE_SCHEDULE -> commodity.equals("GAS") ? "G-1" : "E-TOU-C";
            case START_DATE -> "2019-06-14";
            case END_DATE -> "";
        };
    }

    private static String number() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }
}
