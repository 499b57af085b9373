package com.pge.sharemydata.testing;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerClass;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the meters of the demo's customers counted until yesterday, brought in at each start: the same again is no news. */
final class DemoMeters {

    private final int months;
    private final MeterIntake intake;
    private final Bills bills;
    private final LocalDate yesterday =
            LocalDate.now(Clock.system(Dates.PACIFIC)).minusDays(1);

    private DemoMeters(LocalPortal portal, int months) {
        this.months = months;
        this.intake = portal.bean(MeterIntake.class);
        this.bills = portal.bean(Bills.class);
    }

    /**
     * @param numbers of the customers, as the utility counts them
     * @param months before the current one
     */
    static void bring(LocalPortal portal, List<String> numbers, int months) {
        var meters = new DemoMeters(portal, months);
        var customers = portal.bean(Customers.class);
        numbers.forEach(number -> {
            CustomerId customer = customers.ofNumber(number).orElseThrow();
            customers.details(customer).accounts().stream()
                    .flatMap(account -> account.services().stream())
                    .forEach(meters::bring);
        });
    }

    private void bring(ServiceRow service) {
        LocalDate last = Stream.of(service.end(), yesterday)
                .filter(day -> day != null && !day.isAfter(yesterday))
                .findFirst()
                .orElse(yesterday);
        LocalDate first = yesterday.withDayOfMonth(1).minusMonths(months);
        if (last.isBefore(first)) {
            return;
        }
        var home = home(service);
        var meter = new SyntheticMeter(Long.parseLong(service.number()), home);
        SyntheticMeter.channels(service.commodity(), home).forEach(channel -> {
            var _ = intake.take(meter.days(service.id(), channel, first, last).toList());
        });
        var _ = bills.take(meter.bills(service.id(), service.commodity(), service.rateSchedule(), first, last));
    }

    private static SyntheticHome home(ServiceRow service) {
        if (service.customerClass() == CustomerClass.COMMERCIAL) {
            return SyntheticHome.SHOP;
        }
        boolean hasPanels = service.commodity() == Commodity.ELECTRIC
                && service.rateSchedule().contains("TOU");
        return hasPanels ? SyntheticHome.SOLAR_AND_CAR : SyntheticHome.PLAIN;
    }
}
