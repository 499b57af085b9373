package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of a file of readings. Rows mostly follow each other in time on one channel, so what was found out
 * for a row is kept for the next: the service, its channel, the day.
 */
final class ReadingRows implements ImportedRows {

    private static final byte[] DELIVERED = "delivered".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RECEIVED = "received".getBytes(StandardCharsets.US_ASCII);
    private static final int MILLICENTS = 5;
    private static final int MOST_QUALITY = 127;
    private static final int MOST_TIME_OF_USE = 32_767;
    private static final int EPOCH_DIGITS = 11;

    /** Takes one reading that is sound. */
    interface Target {
        void take(
                ServiceRow service,
                Channel channel,
                LocalDate day,
                int slot,
                long value,
                long cost,
                int quality,
                int timeOfUse);
    }

    private final ByteRows rows;
    private final Map<ReadingColumn, Integer> columns = new EnumMap<>(ReadingColumn.class);
    private final Function<String, List<ServiceRow>> agreements;
    private final long now;
    private final Target target;

    private byte[] number = {};
    private List<ServiceRow> sameNumber = List.of();
    private @Nullable ServiceRow service;
    private final DayCursor cursor = new DayCursor();

    ReadingRows(ByteRows rows, Function<String, List<ServiceRow>> agreements, Instant now, Target target) {
        this.rows = rows;
        this.agreements = agreements;
        this.now = now.getEpochSecond();
        this.target = target;
    }

    @Override
    public boolean readHeader() throws IOException {
        if (!rows.next()) {
            return false;
        }
        for (int cell = 0; cell < rows.cells(); cell++) {
            ReadingColumn column =
                    ReadingColumn.of(rows.text(cell).replace("\uFEFF", "")).orElse(null);
            if (column != null && columns.put(column, cell) != null) {
                return false;
            }
        }
        return Arrays.stream(ReadingColumn.values())
                .filter(ReadingColumn::isRequired)
                .allMatch(columns::containsKey);
    }

    @Override
    public @Nullable MeterImportRule take() {
        if (rows.isTooLong()) {
            return MeterImportRule.ROW_LENGTH;
        }
        if (!hasCells()) {
            return MeterImportRule.COLUMNS;
        }
        long start = start();
        if (start == Decimals.NONE) {
            return MeterImportRule.START;
        }
        if (cursor.moveTo(start)) {
            service = null;
        }
        ServiceRow found = service();
        if (found == null) {
            return MeterImportRule.SERVICE;
        }
        return take(found, start);
    }

    private @Nullable MeterImportRule take(ServiceRow found, long start) {
        ReadingUnit unit = ReadingUnit.in(rows, column(ReadingColumn.UNIT), found.commodity());
        if (unit == null) {
            return MeterImportRule.UNIT;
        }
        Channel channel = channel(found.commodity());
        if (channel == null) {
            return MeterImportRule.CHANNEL;
        }
        int seconds = channel.seconds(cursor.day());
        if ((start - cursor.start()) % seconds != 0) {
            return MeterImportRule.START;
        }
        if (start + seconds > now) {
            return MeterImportRule.PAST;
        }
        long value = Decimals.read(rows, column(ReadingColumn.VALUE), unit.power());
        if (value == Decimals.NONE) {
            return MeterImportRule.VALUE;
        }
        return take(found, channel, (int) ((start - cursor.start()) / seconds), value);
    }

    private @Nullable MeterImportRule take(ServiceRow found, Channel channel, int slot, long value) {
        int quality = Decimals.whole(rows, column(ReadingColumn.QUALITY));
        if (quality < 0 || quality > MOST_QUALITY) {
            return MeterImportRule.QUALITY;
        }
        long cost = PackedReadings.NO_COST;
        if (has(ReadingColumn.COST)) {
            cost = Decimals.read(rows, column(ReadingColumn.COST), MILLICENTS);
            if (cost == Decimals.NONE) {
                return MeterImportRule.COST;
            }
        }
        int timeOfUse = has(ReadingColumn.TIME_OF_USE) ? Decimals.whole(rows, column(ReadingColumn.TIME_OF_USE)) : 0;
        if (timeOfUse < 0 || timeOfUse > MOST_TIME_OF_USE) {
            return MeterImportRule.TIME_OF_USE;
        }
        target.take(found, channel, cursor.day(), slot, value, cost, quality, timeOfUse);
        return null;
    }

    private int column(ReadingColumn column) {
        return columns.getOrDefault(column, -1);
    }

    private boolean has(ReadingColumn column) {
        int cell = column(column);
        return cell >= 0 && cell < rows.cells() && rows.end(cell) > rows.start(cell);
    }

    private boolean hasCells() {
        for (ReadingColumn column : ReadingColumn.values()) {
            if (column.isRequired() && column(column) >= rows.cells()) {
                return false;
            }
        }
        return true;
    }

    private long start() {
        int cell = column(ReadingColumn.START);
        if (rows.end(cell) - rows.start(cell) <= EPOCH_DIGITS) {
            long seconds = Decimals.read(rows, cell, 0);
            return seconds < 0 ? Decimals.NONE : seconds;
        }
        try {
            return OffsetDateTime.parse(rows.text(cell)).toEpochSecond();
        } catch (DateTimeException unreadable) {
            return Decimals.NONE;
        }
    }

    private @Nullable ServiceRow service() {
        int cell = column(ReadingColumn.SERVICE_ID);
        if (!rows.is(cell, number)) {
            String text = rows.text(cell);
            number = text.getBytes(StandardCharsets.UTF_8);
            sameNumber = agreements.apply(text);
            service = null;
        }
        if (service == null) {
            service = KnownServices.on(cursor.day(), sameNumber);
        }
        return service;
    }

    private @Nullable Channel channel(Commodity commodity) {
        int seconds = Decimals.whole(rows, column(ReadingColumn.INTERVAL_SECONDS));
        int direction = column(ReadingColumn.DIRECTION);
        boolean isReceived = rows.is(direction, RECEIVED);
        if (!isReceived && !rows.is(direction, DELIVERED)) {
            return null;
        }
        for (Channel channel : Channel.values()) {
            boolean fits = channel.commodity() == commodity && channel.seconds() == seconds;
            if (fits && isReceived == (channel.direction() == Channel.Direction.FROM_CUSTOMER)) {
                return channel;
            }
        }
        return null;
    }
}
