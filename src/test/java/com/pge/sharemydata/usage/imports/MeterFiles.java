package com.pge.sharemydata.usage.imports;

import static com.pge.sharemydata.testing.SignedIn.as;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer with electricity and gas, to whom files of meter data are brought. */
final class MeterFiles {

    private static final DayRange ALL = new DayRange(LocalDate.of(2000, 1, 1), LocalDate.of(2040, 1, 1));

    private final ApplicationContext portal;
    final ServiceRow electric;
    final ServiceRow gas;

    MeterFiles(ApplicationContext portal) {
        this.portal = portal;
        List<ServiceRow> services = new BilledCustomer(portal, UUID.randomUUID().toString(), 1)
                .details()
                .accounts()
                .getFirst()
                .services();
        electric = service(services, Commodity.ELECTRIC);
        gas = service(services, Commodity.GAS);
    }

    /** Gives both services an earlier first day. */
    MeterFiles since(LocalDate day) {
        for (ServiceRow service : List.of(electric, gas)) {
            portal.getBean(JdbcTemplate.class)
                    .update(
                            "update service_agreement set start_date = ? where id = ?",
                            day,
                            service.id().id());
        }
        return this;
    }

    MeterImportReport take(MeterImportKind kind, String content) {
        return take(new MeterFile(kind, "a file"), content.getBytes(StandardCharsets.UTF_8));
    }

    MeterImportReport take(MeterFile file, byte[] content) {
        return take(file, new ByteArrayInputStream(content));
    }

    MeterImportReport take(MeterFile file, InputStream content) {
        return as("system", Roles.UTILITY_SYSTEM, () -> {
            try {
                return portal.getBean(MeterImports.class).take(file, content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    MeterImportRow find(MeterImportId id) {
        return as(
                "system",
                Roles.UTILITY_SYSTEM,
                () -> portal.getBean(MeterImports.class).find(id));
    }

    List<MeterDay> days(ServiceRow service, Channel channel) {
        var meters = portal.getBean(MeterData.class);
        return meters.channels(List.of(service.id())).stream()
                .filter(span -> span.channel() == channel)
                .flatMap(span -> meters.days(span, ALL))
                .toList();
    }

    List<Long> values(ServiceRow service, Channel channel) {
        List<Long> values = new ArrayList<>();
        days(service, channel).forEach(day -> day.readings().forEach((_, value, _, _, _) -> values.add(value)));
        return values;
    }

    List<Bill> bills(ServiceRow service) {
        return portal.getBean(Bills.class).of(service.id(), ALL).stream()
                .map(Bill.Published::bill)
                .toList();
    }

    private static ServiceRow service(List<ServiceRow> services, Commodity commodity) {
        return services.stream()
                .filter(service -> service.commodity() == commodity)
                .findFirst()
                .orElseThrow();
    }
}
