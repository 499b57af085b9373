package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.BillItem;
import com.pge.sharemydata.usage.Channel;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a file of bills: a bill, and behind it the lines that it is made of. */
final class BillRows implements ImportedRows {

    private static final int MILLICENTS = 5;
    private static final int MOST_QUALITY = 127;
    private static final int REVENUE = 19;
    private static final int US_DOLLAR = 840;
    private static final int LONGEST_TARIFF = 40;
    private static final int LONGEST_NOTE = 256;
    private static final int LONGEST_PERIOD = 400;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_KINDS = 10;

    private final ByteRows rows;
    private final Map<BillColumn, Integer> columns = new EnumMap<>(BillColumn.class);
    private final Function<String, List<ServiceRow>> agreements;
    private final Instant now;
    private final MeterImportRun run;
    private final List<BillItem> items = new ArrayList<>();
    private @Nullable Bill bill;
    private String number = "";

    BillRows(ByteRows rows, Function<String, List<ServiceRow>> agreements, Instant now, MeterImportRun run) {
        this.rows = rows;
        this.agreements = agreements;
        this.now = now;
        this.run = run;
    }

    @Override
    public boolean readHeader() throws IOException {
        if (!rows.next()) {
            return false;
        }
        for (int cell = 0; cell < rows.cells(); cell++) {
            BillColumn column =
                    BillColumn.of(rows.text(cell).replace("\uFEFF", "")).orElse(null);
            if (column != null && columns.put(column, cell) != null) {
                return false;
            }
        }
        return Arrays.stream(BillColumn.values()).filter(BillColumn::isRequired).allMatch(columns::containsKey);
    }

    @Override
    public @Nullable MeterImportRule take() {
        if (rows.isTooLong()) {
            return MeterImportRule.ROW_LENGTH;
        }
        if (has(BillColumn.ITEM_NOTE)) {
            return takeItem();
        }
        finish();
        if (Arrays.stream(BillColumn.values()).anyMatch(column -> column.isRequired() && !has(column))) {
            return MeterImportRule.COLUMNS;
        }
        LocalDate first = day(BillColumn.FIRST_DAY);
        LocalDate last = day(BillColumn.LAST_DAY);
        if (first == null
                || last == null
                || last.isBefore(first)
                || first.plusDays(LONGEST_PERIOD).isBefore(last)) {
            return MeterImportRule.PERIOD;
        }
        if (Channel.startOf(last.plusDays(1)).isAfter(now)) {
            return MeterImportRule.PAST;
        }
        number = text(BillColumn.SERVICE_ID);
        ServiceRow service = KnownServices.on(last, agreements.apply(number));
        return service == null ? MeterImportRule.SERVICE : take(service, first, last);
    }

    private @Nullable MeterImportRule take(ServiceRow service, LocalDate first, LocalDate last) {
        ReadingUnit unit = ReadingUnit.in(rows, column(BillColumn.UNIT), service.commodity());
        if (unit == null) {
            return MeterImportRule.UNIT;
        }
        long consumption = Decimals.read(rows, column(BillColumn.CONSUMPTION), unit.power());
        if (consumption == Decimals.NONE) {
            return MeterImportRule.VALUE;
        }
        long amount = Decimals.read(rows, column(BillColumn.AMOUNT), MILLICENTS);
        long additional =
                has(BillColumn.ADDITIONAL) ? Decimals.read(rows, column(BillColumn.ADDITIONAL), MILLICENTS) : 0;
        if (amount == Decimals.NONE || additional == Decimals.NONE) {
            return MeterImportRule.AMOUNT;
        }
        int quality = has(BillColumn.QUALITY) ? Decimals.whole(rows, column(BillColumn.QUALITY)) : REVENUE;
        if (quality < 0 || quality > MOST_QUALITY) {
            return MeterImportRule.QUALITY;
        }
        String tariff = has(BillColumn.TARIFF) ? text(BillColumn.TARIFF) : service.rateSchedule();
        if (tariff.length() > LONGEST_TARIFF) {
            return MeterImportRule.TARIFF;
        }
        bill = new Bill(service.id(), first, last, amount, additional, US_DOLLAR, consumption, quality, tariff);
        run.hold(rows.number());
        return null;
    }

    /** A line belongs to the bill before it, and says so. */
    private @Nullable MeterImportRule takeItem() {
        Bill of = bill;
        boolean belongs = of != null
                && has(BillColumn.SERVICE_ID)
                && text(BillColumn.SERVICE_ID).equals(number)
                && of.firstDay().equals(day(BillColumn.FIRST_DAY))
                && of.lastDay().equals(day(BillColumn.LAST_DAY));
        String note = text(BillColumn.ITEM_NOTE);
        int kind = has(BillColumn.ITEM_KIND) ? Decimals.whole(rows, column(BillColumn.ITEM_KIND)) : -1;
        boolean isSound = kind >= 1 && kind <= MOST_KINDS && note.length() <= LONGEST_NOTE && !note.isBlank();
        if (!belongs || !isSound || items.size() == MOST_ITEMS) {
            return MeterImportRule.ITEM;
        }
        Long amount = money(BillColumn.ITEM_AMOUNT);
        Long unitCost = money(BillColumn.ITEM_UNIT_COST);
        boolean isMoney = !Long.valueOf(Decimals.NONE).equals(amount)
                && !Long.valueOf(Decimals.NONE).equals(unitCost);
        if (!isMoney) {
            return MeterImportRule.AMOUNT;
        }
        items.add(new BillItem(note, kind, amount, null, unitCost, null, null));
        return null;
    }

    @Override
    public void finish() {
        if (bill != null) {
            run.release();
            run.take(bill.of(items));
        }
        bill = null;
        items.clear();
    }

    private @Nullable Long money(BillColumn column) {
        return has(column) ? Decimals.read(rows, column(column), MILLICENTS) : null;
    }

    private @Nullable LocalDate day(BillColumn column) {
        try {
            return has(column) ? LocalDate.parse(text(column)) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private String text(BillColumn column) {
        return rows.unquoted(column(column));
    }

    private int column(BillColumn column) {
        return columns.getOrDefault(column, -1);
    }

    private boolean has(BillColumn column) {
        int cell = column(column);
        return cell >= 0 && cell < rows.cells() && rows.end(cell) > rows.start(cell);
    }
}
