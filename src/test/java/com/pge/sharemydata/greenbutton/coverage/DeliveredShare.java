package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.greenbutton.own.MeteredCustomer;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A customer who shares his use with a company, and what the company fetched of it. */
public final class DeliveredShare {

    private final ApplicationContext portal;
    private final ListedCompany company;
    private final MeteredCustomer customer;
    private final AuthorizationId id;

    /** @param subject of the person who is the customer */
    public DeliveredShare(ApplicationContext portal, String subject) {
        this.portal = portal;
        this.company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null);
        this.customer = new MeteredCustomer(portal, subject);
        this.id = BilledCustomer.share(portal, subject, company.organization(), null);
    }

    public AuthorizationId id() {
        return id;
    }

    public ListedCompany company() {
        return company;
    }

    public DeliveredShare counts(LocalDate first, LocalDate last, long value) {
        customer.counts(Channel.HOURLY_USE, first, last, value);
        return this;
    }

    /** The company fetches these days of the electric service now. */
    public DeliveredShare delivers(LocalDate first, LocalDate last) {
        CoverageBook book = portal.getBean(CoverageBook.class);
        book.sent(days(first, last), Clock.systemUTC().instant());
        book.write();
        return this;
    }

    DeliveredDays days(LocalDate first, LocalDate last) {
        var days = new DeliveredDays(Clock.systemUTC().instant());
        var agreement = customer.service(Commodity.ELECTRIC).id();
        MeterData meters = portal.getBean(MeterData.class);
        for (ChannelSpan channel : meters.channels(List.of(agreement))) {
            meters.days(channel, new DayRange(first, last)).forEach(day -> days.add(id, agreement, day));
        }
        return days;
    }
}
