package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the meters of the customer at the keyboard counted. The customer is never an argument; another customer's service is
 * an unknown one. Holds no transaction: readings come page by page.
 */
@Service
public class OwnUsage {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    /** Those that go on before those that ended, by address. */
    private static final Comparator<OwnService> ORDER = Comparator.comparing(
                    (OwnService service) -> service.row().end() != null)
            .thenComparing(service -> service.row().street())
            .thenComparing(service -> service.row().commodity())
            .thenComparing(service -> service.row().start());

    private final Customers customers;
    private final MeterData meters;

    OwnUsage(Customers customers, MeterData meters) {
        this.customers = customers;
        this.meters = meters;
    }

    /** Whether the person is matched with a customer at all. */
    @PreAuthorize(IS_CUSTOMER)
    public boolean isMatched() {
        return customers.mine().isPresent();
    }

    @PreAuthorize(IS_CUSTOMER)
    public List<OwnService> services() {
        return customers.mine().map(this::of).orElse(List.of());
    }

    /** @param usagePoint the public id of one of the customer's services */
    @PreAuthorize(IS_CUSTOMER)
    public UsageFigures figures(String usagePoint, UsagePeriod period) {
        OwnService service = services().stream()
                .filter(one -> one.row().usagePointId().equals(usagePoint))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("mydata.error.unknown"));
        var sums = new UsageSums(period);
        try (Stream<MeterDay> days = days(service, service.within(period.first(), period.last()))) {
            days.forEach(sums::add);
        }
        return sums.figures(service.row().commodity());
    }

    List<OwnService> of(CustomerDetails customer) {
        List<ServiceRow> rows = customer.services();
        Map<ServiceAgreementId, List<ChannelSpan>> spans =
                meters.channels(rows.stream().map(ServiceRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ChannelSpan::agreement));
        return rows.stream()
                .map(row -> new OwnService(row, spans.getOrDefault(row.id(), List.of())))
                .sorted(ORDER)
                .toList();
    }

    /** Channel after channel, each read when it is its turn. */
    Stream<MeterDay> days(OwnService service, DayRange range) {
        return service.channels().stream().flatMap(channel -> meters.days(channel, range));
    }
}
