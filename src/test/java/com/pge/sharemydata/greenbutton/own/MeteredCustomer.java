package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayReadings;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.MeterIntake;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer with one electric and one gas service, whose meters count the same in every step. */
public final class MeteredCustomer {

    private final ApplicationContext portal;
    private final CustomerDetails details;

    /** @param subject of the person who is this customer */
    public MeteredCustomer(ApplicationContext portal, String subject) {
        this.portal = portal;
        this.details = new BilledCustomer(portal, subject, 1).details();
    }

    public CustomerDetails details() {
        return details;
    }

    public ServiceRow service(Commodity commodity) {
        return details.services().stream()
                .filter(service -> service.commodity() == commodity)
                .findFirst()
                .orElseThrow();
    }

    /** @param value of each step */
    public MeteredCustomer counts(Channel channel, LocalDate first, LocalDate last, long value) {
        List<DeliveredDay> days = first.datesUntil(last.plusDays(1))
                .map(day -> day(channel, day, value))
                .toList();
        var _ = portal.getBean(MeterIntake.class).take(days);
        return this;
    }

    /** The customer's own time at the electric service. */
    public void stays(LocalDate first, LocalDate last) {
        portal.getBean(JdbcTemplate.class)
                .update(
                        "update service_agreement set start_date = ?, end_date = ? where id = ?",
                        first,
                        last,
                        service(Commodity.ELECTRIC).id().id());
    }

    private DeliveredDay day(Channel channel, LocalDate day, long value) {
        var readings = new DayReadings(channel.slots(day));
        for (int slot = 0; slot < channel.slots(day); slot++) {
            readings.set(slot, value, value / 10, 19, 0);
        }
        return new DeliveredDay(service(channel.commodity()).id(), channel, day, readings.pack());
    }
}
