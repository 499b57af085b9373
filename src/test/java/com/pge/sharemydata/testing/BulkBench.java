package com.pge.sharemydata.testing;

import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.CustomerCare;
import com.pge.sharemydata.authorization.PaperForm;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand meters of one customer, shared by a paper form with a company that fetches them in bulk. */
final class BulkBench {

    static final int METERS = 1000;
    static final int DAYS = 365;

    private static final String NUMBER = "9960000001";
    private static final int MONTHS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalPortal portal;

    BulkBench(LocalPortal portal) {
        this.portal = portal;
    }

    /** Unless it is all there from an earlier time. */
    void bring(OrganizationId company) {
        var customers = portal.bean(Customers.class);
        if (customers.ofNumber(NUMBER).filter(this::shares).isEmpty()) {
            DemoCustomers.take(portal, file());
            DemoMeters.bring(portal, List.of(NUMBER), MONTHS);
            share(customers.ofNumber(NUMBER).orElseThrow(), company);
        }
    }

    private boolean shares(CustomerId customer) {
        return DemoPerson.CARE.does(
                () -> !portal.bean(CustomerCare.class)
                        .of(customer)
                        .authorizations()
                        .isEmpty(),
                Roles.CUSTOMER_CARE);
    }

    private void share(CustomerId customer, OrganizationId company) {
        CustomerCare care = portal.bean(CustomerCare.class);
        LocalDate today = LocalDate.now(Clock.system(Dates.PACIFIC));
        DemoPerson.CARE.acts(
                () -> {
                    var consent = DemoCustomer.everything(care.offer(customer, company), null);
                    var form = new PaperForm(customer, consent, today.minusDays(1), "cisr-smd-bench.pdf");
                    byte[] scan = SampleDocuments.customerForm("Bench Homes Inc", "the company of the bench");
                    var _ = care.enter(form, new ByteArrayInputStream(scan));
                },
                Roles.CUSTOMER_CARE);
    }

    /** The seconds from the request that came last until its batch was stored. */
    double secondsOfTheLast() {
        var database = portal.bean(JdbcClient.class);
        long microseconds = await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> database.sql(
                                        "select timestampdiff(microsecond, asked_at, built_at) from greenbutton_batch"
                                                + " order by asked_at desc limit 1")
                                .query(Long.class)
                                .optional()
                                .orElse(null),
                        Objects::nonNull);
        return microseconds / 1e6;
    }

    private static String file() {
        return DemoCustomers.header() + "\n"
                + IntStream.rangeClosed(1, METERS)
                        .mapToObj(number ->
                                ("9960000001,Bench Homes Inc,bench.homes@customer.example,en,9960000001-1,94804,"
                                                + "99600%1$05d,%1$d Bench Way,Richmond,CA,94804,99700%1$05d,"
                                                + "ELECTRIC,RESIDENTIAL,E-1,2021-04-01,")
                                        .formatted(number))
                        .collect(Collectors.joining("\n"));
    }
}
