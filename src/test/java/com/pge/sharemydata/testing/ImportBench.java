package com.pge.sharemydata.testing;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ReadingImports;
import com.pge.sharemydata.usage.ReadingsReport;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast a file of readings comes in that nobody has seen before. */
final class ImportBench {

    private static final int MONTHS = 24;

    private final LocalPortal portal;
    private final List<ServiceRow> services;
    private final byte[] file;

    /** @param number of a customer with electric services, whose readings are forgotten each time */
    ImportBench(LocalPortal portal, String number) {
        this.portal = portal;
        var customers = portal.bean(Customers.class);
        this.services = customers.details(customers.ofNumber(number).orElseThrow()).accounts().stream()
                .flatMap(account -> account.services().stream())
                .filter(service -> service.commodity() == Commodity.ELECTRIC)
                .limit(3)
                .toList();
        this.file = file();
    }

    double readingsPerSecond() {
        var database = portal.bean(JdbcTemplate.class);
        services.forEach(service -> database.update(
                "delete from usage_day where service_agreement = ?",
                service.id().id()));
        long began = System.nanoTime();
        ReadingsReport report = DemoPerson.ADMINISTRATOR.does(this::imported, Roles.PROGRAM_ADMIN);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (report.refused() > 0 || report.days().changed() + report.days().unchanged() > 0) {
            throw new IllegalStateException("Not all of it was new and sound: " + report.problems());
        }
        return report.rows() / seconds;
    }

    private ReadingsReport imported() {
        try {
            return portal.bean(ReadingImports.class).importCsv(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] file() {
        LocalDate last = LocalDate.now(Clock.system(Dates.PACIFIC)).minusDays(1);
        var text =
                new StringBuilder("service_id,direction,interval_seconds,start,value,unit,quality,cost,time_of_use\n");
        for (ServiceRow service : services) {
            new SyntheticMeter(Long.parseLong(service.number()), SyntheticHome.SHOP)
                    .days(service.id(), Channel.QUARTER_HOURLY_USE, last.minusMonths(MONTHS), last)
                    .forEach(day -> day.readings()
                            .forEach((slot, value, cost, quality, timeOfUse) -> text.append(service.number())
                                    .append(",delivered,900,")
                                    .append(Channel.startOf(day.day()).getEpochSecond() + slot * 900L)
                                    .append(',')
                                    .append(BigDecimal.valueOf(value, 6).toPlainString())
                                    .append(",kWh,")
                                    .append(quality)
                                    .append(',')
                                    .append(BigDecimal.valueOf(cost, 5).toPlainString())
                                    .append(',')
                                    .append(timeOfUse)
                                    .append('\n')));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
