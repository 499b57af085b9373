package com.pge.sharemydata.testing;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import com.pge.sharemydata.usage.imports.MeterFile;
import com.pge.sharemydata.usage.imports.MeterImportKind;
import com.pge.sharemydata.usage.imports.MeterImportReport;
import com.pge.sharemydata.usage.imports.MeterImports;
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
    private final byte[] rows;
    private final byte[] feed;

    /** @param number of a customer with electric services, whose readings are forgotten each time */
    ImportBench(LocalPortal portal, String number) {
        this.portal = portal;
        var customers = portal.bean(Customers.class);
        this.services = customers.details(customers.ofNumber(number).orElseThrow()).accounts().stream()
                .flatMap(account -> account.services().stream())
                .filter(service -> service.commodity() == Commodity.ELECTRIC)
                .limit(3)
                .toList();
        this.rows = rows();
        this.feed = feed();
    }

    /** From comma-separated values. */
    double readingsPerSecond() {
        return readingsPerSecond(MeterImportKind.READINGS_CSV, rows);
    }

    /** The same from Green Button. */
    double feedReadingsPerSecond() {
        return readingsPerSecond(MeterImportKind.GREEN_BUTTON, feed);
    }

    private double readingsPerSecond(MeterImportKind kind, byte[] file) {
        var database = portal.bean(JdbcTemplate.class);
        services.forEach(service -> database.update(
                "delete from usage_day where service_agreement = ?",
                service.id().id()));
        long began = System.nanoTime();
        MeterImportReport report = DemoPerson.ADMINISTRATOR.does(() -> imported(kind, file), Roles.PROGRAM_ADMIN);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (report.refused() > 0 || report.days().changed() + report.days().unchanged() > 0) {
            throw new IllegalStateException("Not all of it was new and sound: " + report.problems());
        }
        return report.rows() / seconds;
    }

    private MeterImportReport imported(MeterImportKind kind, byte[] file) {
        try {
            return portal.bean(MeterImports.class).take(new MeterFile(kind, "bench"), new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static LocalDate last() {
        return LocalDate.now(Clock.system(Dates.PACIFIC)).minusDays(1);
    }

    private byte[] rows() {
        LocalDate last = last();
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

    /** Written here by hand: what reads it is not measured by what the portal writes. */
    private byte[] feed() {
        LocalDate last = last();
        var text = new StringBuilder(
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:e='http://naesb.org/espi'><title>bench</title>");
        text.append("<entry><link rel='self' href='/ReadingType/1'/><content><e:ReadingType>")
                .append("<e:flowDirection>1</e:flowDirection><e:intervalLength>900</e:intervalLength>")
                .append("<e:powerOfTenMultiplier>-3</e:powerOfTenMultiplier><e:uom>72</e:uom>")
                .append("</e:ReadingType></content></entry>");
        for (ServiceRow service : services) {
            String meter = "/UsagePoint/" + service.usagePointId() + "/MeterReading/1";
            text.append("<entry><link rel='self' href='").append(meter).append("'/><link rel='related' href='");
            text.append(meter).append("/IntervalBlock'/><link rel='related' href='/ReadingType/1'/><content>");
            text.append("<e:MeterReading/></content></entry>");
            new SyntheticMeter(Long.parseLong(service.number()), SyntheticHome.SHOP)
                    .days(service.id(), Channel.QUARTER_HOURLY_USE, last.minusMonths(MONTHS), last)
                    .forEach(day -> append(text, meter, day));
        }
        return text.append("</feed>").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder text, String meter, DeliveredDay day) {
        long start = Channel.startOf(day.day()).getEpochSecond();
        text.append("<entry><link rel='up' href='").append(meter).append("/IntervalBlock'/><content><e:IntervalBlock>");
        day.readings()
                .forEach((slot, value, cost, quality, timeOfUse) -> text.append("<e:IntervalReading><e:cost>")
                        .append(cost)
                        .append("</e:cost><e:ReadingQuality><e:quality>")
                        .append(quality)
                        .append("</e:quality></e:ReadingQuality><e:timePeriod><e:duration>900</e:duration><e:start>")
                        .append(start + slot * 900L)
                        .append("</e:start></e:timePeriod><e:value>")
                        .append(value)
                        .append("</e:value><e:tou>")
                        .append(timeOfUse)
                        .append("</e:tou></e:IntervalReading>"));
        text.append("</e:IntervalBlock></content></entry>");
    }
}
