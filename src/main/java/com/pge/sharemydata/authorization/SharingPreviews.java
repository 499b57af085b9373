package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the customer at the keyboard would send, reading by reading. Another customer's service has nothing to show. */
@Service
public class SharingPreviews {

    private final Customers customers;
    private final MeterData meters;
    private final Clock clock;

    SharingPreviews(Customers customers, MeterData meters, Clock clock) {
        this.customers = customers;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * The newest readings of each of a service's channels.
     *
     * @param historyMonths how far back the company may look
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<PreviewReadings> newest(ServiceAgreementId id, int historyMonths) {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC).minusMonths(historyMonths);
        Optional<ServiceRow> own = customers.mine().map(CustomerDetails::services).orElse(List.of()).stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
        return own.map(service -> meters.channels(List.of(service.id())).stream()
                        .flatMap(span -> newest(service, span, oldest).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<PreviewReadings> newest(ServiceRow service, ChannelSpan span, LocalDate oldest) {
        LocalDate end = service.end();
        LocalDate first = later(later(service.start(), oldest), span.firstDay());
        LocalDate last = end != null && end.isBefore(span.lastDay()) ? end : span.lastDay();
        return last.isBefore(first)
                ? Optional.empty()
                : meters.day(span, last)
                        .map(day -> new PreviewReadings(span.channel(), first, last, rows(span.channel(), day)));
    }

    private static List<PreviewReadings.Row> rows(Channel channel, MeterDay day) {
        List<PreviewReadings.Row> rows = new ArrayList<>();
        int seconds = channel.seconds(day.day());
        day.readings()
                .forEach((slot, value, cost, quality, timeOfUse) -> rows.add(
                        new PreviewReadings.Row(Channel.startOf(day.day()).plusSeconds((long) slot * seconds), value)));
        return rows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
