package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The readings of a document as a table (RFC 4180), a line each; what is no reading is left out. It holds ids, numbers and
 * fixed words alone, so that no spreadsheet takes any of it for a formula.
 */
final class ReadingTable implements DocumentWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "service",
                    "meter_reading",
                    "start",
                    "seconds",
                    "value",
                    "unit",
                    "direction",
                    "quality",
                    "cost",
                    "currency",
                    "tou")
            .get();

    private static final int DECIMALS_OF_VALUES = 3;
    private static final int DECIMALS_OF_COSTS = 5;

    private final OutputStream out;

    ReadingTable(OutputStream out) {
        this.out = out;
    }

    @Override
    public void feed(Feed feed, Stream<Entry> entries) {
        try {
            // Never closed where it breaks in the middle, and its stream is the caller's.
            var lines = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT);
            try (entries) {
                entries.forEachOrdered(entry -> {
                    if (entry.content() instanceof IntervalBlock block) {
                        write(block, lines);
                    }
                });
            }
            lines.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void entry(Entry entry) {
        feed(Feed.ofUsage(entry.up(), entry.updated()), Stream.of(entry));
    }

    @Override
    public void bare(String name, Consumer<ContentWriter> content) {
        throw new IllegalStateException(name + " has no readings");
    }

    private static void write(IntervalBlock block, CSVPrinter lines) {
        Channel channel = block.channel();
        boolean isGas = channel.commodity() == Commodity.GAS;
        String reading = MeteredService.meterReadingId(channel);
        String direction = channel.direction() == Channel.Direction.TO_CUSTOMER ? "import" : "export";
        long start = Channel.startOf(block.day()).getEpochSecond();
        int seconds = channel.seconds(block.day());
        block.readings().forEach((slot, value, cost, quality, timeOfUse) -> {
            try {
                lines.printRecord(
                        block.usagePoint(),
                        reading,
                        Instant.ofEpochSecond(start + (long) slot * seconds),
                        seconds,
                        decimal(value, DECIMALS_OF_VALUES),
                        isGas ? "therm" : "Wh",
                        direction,
                        quality,
                        cost == PackedReadings.NO_COST ? null : decimal(cost, DECIMALS_OF_COSTS),
                        cost == PackedReadings.NO_COST ? null : "USD",
                        timeOfUse == 0 ? null : timeOfUse);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static String decimal(long number, int decimals) {
        return BigDecimal.valueOf(number, decimals).toPlainString();
    }
}
