package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments.ServiceBill;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments.ServiceDay;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.usage.Bills;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The files that a customer takes along. They are written as they are read, hold no connection while their reader is slow,
 * and one customer has a few of them at once.
 */
@Service
class OwnFiles {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";
    private static final int MOST_AT_ONCE = 2;

    /** Ids of subscriptions have as many digits. */
    private static final long IDS = 1_000_000_000_000_000L;

    private final Customers customers;
    private final OwnUsage usage;
    private final Bills bills;
    private final UsageDocuments documents;
    private final EspiLinks links;
    private final Clock clock;
    private final Map<CustomerId, Integer> running = new ConcurrentHashMap<>();

    OwnFiles(Customers customers, OwnUsage usage, Bills bills, UsageDocuments documents, EspiLinks links, Clock clock) {
        this.customers = customers;
        this.usage = usage;
        this.bills = bills;
        this.documents = documents;
        this.links = links;
        this.clock = clock;
    }

    /** A file that is not written yet. */
    interface OwnFile {

        /** Whether it was written; not, where the customer has as many as he may at this moment. */
        boolean write(OutputStream out);
    }

    /** Green Button XML; nothing where the customer has no such service. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<OwnFile> xml(@Nullable String usagePoint, LocalDate first, LocalDate last) {
        return chosen(usagePoint, (customer, services) -> out -> xml(customer, services, first, last, out));
    }

    /** The same readings, one a line; nothing where the customer has no such service. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<OwnFile> csv(@Nullable String usagePoint, LocalDate first, LocalDate last) {
        return chosen(usagePoint, (customer, services) -> out -> csv(services, first, last, out));
    }

    private interface Writing {
        Consumer<OutputStream> of(CustomerDetails customer, List<OwnService> services);
    }

    private Optional<OwnFile> chosen(@Nullable String usagePoint, Writing writing) {
        return customers.mine().flatMap(customer -> {
            List<OwnService> services = usage.of(customer).stream()
                    .filter(one ->
                            usagePoint == null || one.row().usagePointId().equals(usagePoint))
                    .toList();
            return services.isEmpty()
                    ? Optional.empty()
                    : Optional.of(out -> isWritten(customer.id(), out, writing.of(customer, services)));
        });
    }

    private boolean isWritten(CustomerId customer, OutputStream out, Consumer<OutputStream> writing) {
        if (running.merge(customer, 1, Integer::sum) > MOST_AT_ONCE) {
            end(customer);
            return false;
        }
        try {
            writing.accept(out);
            return true;
        } finally {
            end(customer);
        }
    }

    private void end(CustomerId customer) {
        running.computeIfPresent(customer, (_, count) -> count == 1 ? null : count - 1);
    }

    private void xml(
            CustomerDetails customer, List<OwnService> services, LocalDate first, LocalDate last, OutputStream out) {
        String id = idOf(customer.id());
        List<MeteredService> metered =
                services.stream().map(service -> service.metered(id)).toList();
        Stream<ServiceDay> days = services.stream()
                .flatMap(service -> usage.days(service, service.within(first, last))
                        .map(day -> new ServiceDay(service.metered(id), day)));
        Stream<ServiceBill> billed = services.stream()
                .flatMap(service -> bills.of(service.row().id(), service.within(first, last)).stream()
                        .map(bill -> new ServiceBill(service.metered(id), bill)));
        documents
                .batch(links.subscription(id), clock.instant(), metered, days, billed)
                .write(EspiFormat.ATOM, out);
    }

    private void csv(List<OwnService> services, LocalDate first, LocalDate last, OutputStream out) {
        var table = new UsageTable(out);
        services.forEach(service -> table.of(service.row()).accept(usage.days(service, service.within(first, last))));
        table.end();
    }

    /** Always the same for a customer, so that the entries of two files are known as the same; tells nothing. */
    static String idOf(CustomerId customer) {
        long chance = customer.id().getMostSignificantBits() ^ customer.id().getLeastSignificantBits();
        return "%015d".formatted(Math.floorMod(chance, IDS));
    }
}
