package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterDay;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Readings as lines of CSV (RFC 4180), one each, in the columns in which the utility's own systems hand them over. */
final class UsageTable {

    private static final String HEADER =
            "service_id,direction,interval_seconds,start,value,unit,quality,cost,time_of_use\r\n";

    /** With its offset, so that the hour that comes twice in autumn is told apart. */
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private static final int KILOWATT_HOUR = 6;
    private static final int THERM = 3;
    private static final int DOLLAR = 5;

    private final Writer out;

    UsageTable(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(HEADER);
    }

    Consumer<Stream<MeterDay>> of(ServiceRow service) {
        return days -> days.forEachOrdered(day -> write(lines(service, day)));
    }

    void end() {
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String lines(ServiceRow service, MeterDay day) {
        Channel channel = day.channel();
        boolean isGas = channel.commodity() == Commodity.GAS;
        String same = "%s,%s,%d,"
                .formatted(
                        service.number(),
                        channel.direction() == Channel.Direction.TO_CUSTOMER ? "delivered" : "received",
                        channel.seconds());
        var lines = new StringBuilder();
        day.readings()
                .forEach((slot, value, cost, quality, timeOfUse) -> lines.append(same)
                        .append(START.format(Channel.startOf(day.day())
                                .plusSeconds((long) slot * channel.seconds(day.day()))
                                .atZone(Dates.PACIFIC)))
                        .append(',')
                        .append(decimal(value, isGas ? THERM : KILOWATT_HOUR))
                        .append(isGas ? ",therm," : ",kWh,")
                        .append(quality)
                        .append(',')
                        .append(cost == PackedReadings.NO_COST ? "" : decimal(cost, DOLLAR))
                        .append(',')
                        .append(timeOfUse == 0 ? "" : timeOfUse)
                        .append("\r\n"));
        return lines.toString();
    }

    private static String decimal(long number, int places) {
        return BigDecimal.valueOf(number, places).stripTrailingZeros().toPlainString();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
