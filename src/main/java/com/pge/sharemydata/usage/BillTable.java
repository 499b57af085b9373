package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bills, one row each, and the rows they were before they were corrected. */
@Repository
class BillTable {

    private static final String COLUMNS =
            "service_agreement, last_day, first_day, version, amount, additional, currency,"
                    + " consumption, quality, tariff, items, published_at, updated_at";

    private static final TypeReference<List<BillItem>> ITEMS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    BillTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Bill.Published> find(ServiceAgreementId agreement, DayRange range) {
        return jdbc.query(
                "select " + COLUMNS + " from usage_bill where service_agreement = ? and last_day between ? and ?"
                        + " and first_day >= ? and updated_at between ? and ? order by last_day",
                (row, _) -> published(agreement, row),
                agreement.id(),
                range.first(),
                range.last(),
                range.first(),
                Timestamp.from(range.updatedFrom()),
                Timestamp.from(range.updatedTo()));
    }

    Taken write(Bill bill, Instant now) {
        Timestamp at = Timestamp.from(now);
        int added = jdbc.update(
                "insert ignore into usage_bill (" + COLUMNS + ") values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                bill.agreement().id(),
                bill.lastDay(),
                bill.firstDay(),
                bill.amount(),
                bill.additional(),
                bill.currency(),
                bill.consumption(),
                bill.quality(),
                bill.tariff(),
                json.writeValueAsString(bill.items()),
                at,
                at);
        if (added == 1) {
            return new Taken(1, 0, 0);
        }
        Bill known = jdbc.queryForObject(
                "select " + COLUMNS + " from usage_bill where service_agreement = ? and last_day = ? for update",
                (row, _) -> published(bill.agreement(), row).bill(),
                bill.agreement().id(),
                bill.lastDay());
        if (bill.equals(known)) {
            return new Taken(0, 0, 1);
        }
        correct(bill, at);
        return new Taken(0, 1, 0);
    }

    private void correct(Bill bill, Timestamp at) {
        jdbc.update(
                "insert into usage_bill_past (" + COLUMNS + ") select " + COLUMNS
                        + " from usage_bill where service_agreement = ? and last_day = ?",
                bill.agreement().id(),
                bill.lastDay());
        jdbc.update(
                "update usage_bill set version = version + 1, first_day = ?, amount = ?, additional = ?, currency = ?,"
                        + " consumption = ?, quality = ?, tariff = ?, items = ?, updated_at = ?"
                        + " where service_agreement = ? and last_day = ?",
                bill.firstDay(),
                bill.amount(),
                bill.additional(),
                bill.currency(),
                bill.consumption(),
                bill.quality(),
                bill.tariff(),
                json.writeValueAsString(bill.items()),
                at,
                bill.agreement().id(),
                bill.lastDay());
    }

    private Bill.Published published(ServiceAgreementId agreement, ResultSet row) throws SQLException {
        var bill = new Bill(
                agreement,
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("amount"),
                row.getLong("additional"),
                row.getInt("currency"),
                row.getLong("consumption"),
                row.getInt("quality"),
                row.getString("tariff"),
                json.readValue(row.getString("items"), ITEMS));
        return new Bill.Published(
                bill,
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
